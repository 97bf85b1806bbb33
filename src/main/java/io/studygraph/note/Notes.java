package io.studygraph.note;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.studygraph.http.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hibernate.exception.ConstraintViolationException;

/** What can be done with notes. */
@ApplicationScoped
public class Notes {

  private static final int TRIES = 3;
  private static final int NAMED_BACKLINKS = 20;

  private final NoteRepository notes;
  private final NoteWriter writer;
  private final Visibility visibility;
  private final List<NoteIndex> indexes;
  private final Backlinks backlinks;

  Notes(
      NoteRepository notes,
      NoteWriter writer,
      Visibility visibility,
      @All List<NoteIndex> indexes,
      Backlinks backlinks) {
    this.notes = notes;
    this.writer = writer;
    this.visibility = visibility;
    this.indexes = indexes;
    this.backlinks = backlinks;
  }

  /**
   * @throws NoteNotFound when the caller may know of no such note
   */
  public StoredNote get(String slug) {
    return notes.find(slug, visibility.notes()).orElseThrow(() -> new NoteNotFound(slug));
  }

  /**
   * Stores a note and everything derived from it, in one transaction of its own. When another
   * request creates the same note in the same moment, it starts over and finds that note.
   *
   * @throws SlugTaken when the placement wants a new note, or forbids to change the one there is
   */
  public Saved save(Write write) {
    for (int attempt = 1; ; attempt++) {
      try {
        return write.dryRun()
            ? tryOut(write)
            : QuarkusTransaction.requiringNew().call(() -> writer.write(write));
      } catch (ConstraintViolationException lostRace) {
        if (attempt == TRIES) {
          throw lostRace;
        }
      }
    }
  }

  private Saved tryOut(Write write) {
    QuarkusTransaction.begin();
    try {
      return writer.write(write);
    } finally {
      QuarkusTransaction.rollback();
    }
  }

  /**
   * Puts a note in the trash.
   *
   * @param onlyUnlinked refuse when other notes link to it
   */
  @Transactional
  public void delete(String slug, Precondition precondition, boolean onlyUnlinked) {
    NoteRow row = notes.lockBySlug(slug);
    if (row == null) {
      throw precondition.holds(null) ? new NoteNotFound(slug) : StaleNote.changed(null);
    }
    writer.check(precondition, row);
    if (onlyUnlinked && backlinks.exist(slug)) {
      throw new NoteHasBacklinks(slug, backlinks.visible(slug, NAMED_BACKLINKS));
    }
    row.deletedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    indexes.forEach(index -> index.remove(row.id));
  }
}
