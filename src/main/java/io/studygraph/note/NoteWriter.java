package io.studygraph.note;

import io.quarkus.arc.All;
import io.studygraph.access.Caller;
import io.studygraph.document.Reading;
import io.studygraph.http.Digest;
import io.studygraph.http.Precondition;
import io.studygraph.http.TimeOrderedId;
import io.studygraph.note.Placement.OnConflict;
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
  private final List<NoteIndex> indexes;
  private final NoteViews views;
  private final LinkChecks links;
  private final Caller caller;

  NoteWriter(
      NoteRepository notes,
      @All List<NoteIndex> indexes,
      NoteViews views,
      LinkChecks links,
      Caller caller) {
    this.notes = notes;
    this.indexes = indexes;
    this.views = views;
    this.links = links;
    this.caller = caller;
  }

  Saved write(Write write) {
    Place place = place(write.placement());
    if (place.row() == null) {
      if (!write.precondition().holds(null)) {
        throw StaleNote.changed(null);
      }
    } else {
      check(write.precondition(), place.row());
    }
    Saved saved = store(place, write.reading());
    notes.flush();
    return saved;
  }

  /**
   * @throws StaleNote when the note is not in the state that is wanted
   */
  void check(Precondition precondition, NoteRow row) {
    if (!precondition.holds(row.version())) {
      var current = views.json(NoteRepository.stored(row, notes.source(row)));
      throw precondition.mustNotExist() ? StaleNote.exists(current) : StaleNote.changed(current);
    }
  }

  /**
   * Where a note goes.
   *
   * @param row the note there is; null for a new one
   * @param onConflict what to do when that note differs
   */
  private record Place(
      @Nullable NoteRow row, String slug, @Nullable String path, OnConflict onConflict) {}

  private Place place(Placement placement) {
    if (placement instanceof Placement.At at) {
      NoteRow row = notes.lockBySlug(at.slug());
      return new Place(row, at.slug(), row == null ? null : row.path, OnConflict.UPDATE);
    }
    if (placement instanceof Placement.New fresh) {
      if (notes.lockBySlug(fresh.slug()) != null) {
        throw new SlugTaken(fresh.slug());
      }
      return new Place(null, fresh.slug(), null, OnConflict.FAIL);
    }
    return placeOfFile((Placement.OfFile) placement);
  }

  private Place placeOfFile(Placement.OfFile file) {
    NoteRow row = file.declared() == null ? null : notes.lockBySlug(file.declared());
    if (row == null && file.path() != null) {
      row = notes.lockByPath(file.path());
    }
    if (row == null) {
      return new Place(
          null,
          file.declared() != null ? file.declared() : free(file),
          file.path(),
          file.onConflict());
    }
    return new Place(
        row,
        file.declared() != null ? file.declared() : row.slug,
        file.path() != null ? file.path() : row.path,
        file.onConflict());
  }

  private String free(Placement.OfFile file) {
    var taken = notes.taken(file.candidates());
    return file.candidates().stream()
        .filter(slug -> !taken.contains(slug) && !file.reserved().contains(slug))
        .findFirst()
        .orElseThrow(() -> new SlugTaken(file.candidates().get(0)));
  }

  private Saved store(Place place, Reading reading) {
    byte[] source = reading.source().bytes();
    byte[] digest = Digest.sha256(source);
    NoteRow row = place.row();
    if (row != null && NoteRepository.sameBytes(row, digest) && row.slug.equals(place.slug())) {
      move(row, place.path());
      // The same bytes may be read otherwise than by the release that stored them.
      row.describe(reading);
      notes.flush();
      indexes.forEach(index -> index.replace(row.id, reading));
      return new Saved(Outcome.UNCHANGED, NoteRepository.stored(row, source), links.check(reading));
    }
    if (row != null && place.onConflict() == OnConflict.FAIL) {
      throw new SlugTaken(row.slug);
    }
    if (row != null && place.onConflict() == OnConflict.SKIP) {
      return new Saved(Outcome.SKIPPED, NoteRepository.stored(row, notes.source(row)), List.of());
    }
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    boolean create = row == null;
    NoteRow target = row == null ? created(now) : row;
    target.slug = place.slug();
    move(target, place.path());
    target.describe(reading);
    target.digest = digest;
    target.revision++;
    target.updatedAt = now;
    if (create) {
      notes.persist(target);
    }
    addRevision(target, source);
    notes.flush();
    indexes.forEach(index -> index.replace(target.id, reading));
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
      notes.releasePath(path, row.id);
      row.path = path;
    }
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
