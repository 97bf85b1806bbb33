package io.studygraph.note;

import io.quarkus.arc.All;
import io.studygraph.access.Caller;
import io.studygraph.document.Reading;
import io.studygraph.http.Digest;
import io.studygraph.http.Moved;
import io.studygraph.http.Precondition;
import io.studygraph.http.TimeOrderedId;
import io.studygraph.http.Versioned;
import io.studygraph.note.Placement.OnConflict;
import io.studygraph.note.Places.Place;
import io.studygraph.note.Saved.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one note, inside a transaction: its row, its revision, and every index. */
@ApplicationScoped
class NoteWriter {

  private final NoteRepository notes;
  private final Places places;
  private final Indexes indexes;
  private final List<NoteGuard> guards;
  private final NoteViews views;
  private final LinkChecks links;
  private final FormerSlugs formerSlugs;
  private final Visibility visibility;
  private final Caller caller;

  NoteWriter(
      NoteRepository notes,
      Places places,
      Indexes indexes,
      @All List<NoteGuard> guards,
      NoteViews views,
      LinkChecks links,
      FormerSlugs formerSlugs,
      Visibility visibility,
      Caller caller) {
    this.notes = notes;
    this.places = places;
    this.indexes = indexes;
    this.guards = List.copyOf(guards);
    this.views = views;
    this.formerSlugs = formerSlugs;
    this.visibility = visibility;
    this.links = links;
    this.caller = caller;
  }

  Saved write(Write write) {
    Place place = places.find(write.placement());
    if (place.row() == null) {
      if (!write.precondition().holds(null)) {
        throw StaleNote.changed(null);
      }
    } else {
      check(write.precondition(), place.row());
    }
    Saved saved = store(place, write.reading(), write.formerSlugs());
    notes.flush();
    return saved;
  }

  /** Gives a note that is locked what it is to have from now on, which may be what it has. */
  Saved revise(NoteRow row, Reading reading, String slug, @Nullable String path) {
    Saved saved = store(new Place(row, slug, path, OnConflict.UPDATE), reading, List.of());
    notes.flush();
    return saved;
  }

  /**
   * @throws StaleNote when the note is not in the state that is wanted
   */
  void check(Precondition precondition, NoteRow row) {
    if (!precondition.holds(row.version())) {
      Versioned current = current(NoteRepository.stored(row, notes.source(row)));
      throw precondition.mustNotExist() ? StaleNote.exists(current) : StaleNote.changed(current);
    }
  }

  /** A note that the caller may not know of is not shown, though its slug is taken. */
  private @Nullable Versioned current(StoredNote note) {
    return visibility.shows(note.summary()) ? views.json(note) : null;
  }

  /** What to throw when there is no note that the caller may know of. */
  RuntimeException missing(String slug, Precondition precondition) {
    return precondition.holds(null)
        ? formerSlugs
            .present(slug, visibility.notes())
            .<RuntimeException>map(present -> new Moved("slug", present))
            .orElseGet(() -> new NoteNotFound(slug))
        : StaleNote.changed(null);
  }

  private Saved store(Place place, Reading reading, List<String> formers) {
    byte[] source = reading.source().bytes();
    byte[] digest = Digest.sha256(source);
    NoteRow row = place.row();
    if (row != null && NoteRepository.sameBytes(row, digest) && row.slug.equals(place.slug())) {
      move(row, place.path());
      // The same bytes may be read otherwise than by the release that stored them.
      indexes.describe(row, reading);
      notes.flush();
      formerSlugs.adopt(formers, row.id, row.updatedAt);
      indexes.replace(row.id, reading);
      return new Saved(Outcome.UNCHANGED, NoteRepository.stored(row, source), links.check(reading));
    }
    if (row != null && place.onConflict() == OnConflict.FAIL) {
      throw new SlugTaken(row.slug);
    }
    if (row != null && place.onConflict() == OnConflict.SKIP) {
      return new Saved(Outcome.SKIPPED, NoteRepository.stored(row, notes.source(row)), List.of());
    }
    if (row != null) {
      guards.forEach(guard -> guard.check(row.id, reading));
    }
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    boolean create = row == null;
    NoteRow target = row == null ? created(now) : row;
    boolean addressed = !create && target.isOpen(now) && place.slug().equals(target.slug);
    if (!create && !place.slug().equals(target.slug)) {
      formerSlugs.keep(target.slug, target.id, now);
    }
    target.slug = place.slug();
    move(target, place.path());
    indexes.describe(target, reading);
    target.digest = digest;
    target.revision++;
    target.updatedAt = now;
    if (create) {
      notes.persist(target);
    }
    addRevision(target, source);
    notes.flush();
    if (!addressed && target.isOpen(now)) {
      formerSlugs.release(target.slug);
    }
    formerSlugs.adopt(formers, target.id, now);
    indexes.replace(target.id, reading);
    return new Saved(
        create ? Outcome.CREATED : Outcome.UPDATED,
        NoteRepository.stored(target, source),
        links.check(reading));
  }

  private static NoteRow created(Instant now) {
    NoteRow row = new NoteRow();
    row.id = TimeOrderedId.make();
    row.createdAt = now;
    return row;
  }

  private void move(NoteRow row, @Nullable String path) {
    if (path != null && !path.equals(row.path)) {
      NoteRow former = notes.lockByPath(path);
      if (former != null) {
        releasePath(former);
      }
      row.path = path;
    }
  }

  /** The note has no path from now on, and so nothing that its path alone said. */
  private void releasePath(NoteRow row) {
    row.path = null;
    Reading reading = NoteRepository.stored(row, notes.source(row)).read();
    indexes.describe(row, reading);
    notes.flush();
    indexes.replace(row.id, reading);
  }

  private void addRevision(NoteRow row, byte[] source) {
    RevisionRow revision = new RevisionRow();
    revision.noteId = row.id;
    revision.number = row.revision;
    revision.source = source;
    revision.createdAt = row.updatedAt;
    revision.createdBy = caller.key();
    notes.getEntityManager().persist(revision);
  }
}
