package io.studygraph.note;

import io.studygraph.http.Moved;
import io.studygraph.http.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** What can be done with notes. */
@ApplicationScoped
public class Notes {

  private static final int NAMED_BACKLINKS = 20;

  private final NoteRepository notes;
  private final NoteWriter writer;
  private final NoteEditor editor;
  private final WriteTransaction transaction;
  private final Visibility visibility;
  private final Trash trash;
  private final Backlinks backlinks;

  Notes(
      NoteRepository notes,
      NoteWriter writer,
      NoteEditor editor,
      WriteTransaction transaction,
      Visibility visibility,
      Trash trash,
      Backlinks backlinks) {
    this.notes = notes;
    this.writer = writer;
    this.editor = editor;
    this.transaction = transaction;
    this.visibility = visibility;
    this.trash = trash;
    this.backlinks = backlinks;
  }

  /**
   * @throws Moved when the note has another slug now
   * @throws NoteNotFound when the caller may know of no such note
   */
  public StoredNote get(String slug) {
    return notes.find(slug, visibility.notes()).orElseThrow(() -> missing(slug));
  }

  /** What to throw where the caller may know of no note with the slug, as {@link #get} does. */
  public RuntimeException missing(String slug) {
    return writer.missing(slug, Precondition.NONE);
  }

  /**
   * Stores a note and everything derived from it, in one transaction of its own. When another
   * request creates the same note in the same moment, it starts over and finds that note.
   *
   * @throws SlugTaken when the placement wants a new note, or forbids to change the one there is
   */
  public Saved save(Write write) {
    return transaction.run(write.dryRun(), () -> writer.write(write));
  }

  /** Changes one note where it is to be changed, in one transaction. */
  Patched patch(PatchRequest request) {
    return transaction.run(request.dryRun(), () -> editor.patch(request));
  }

  /**
   * Puts a note in the trash.
   *
   * @param onlyUnlinked refuse when other notes link to it that the caller may know of
   */
  @Transactional
  public void delete(String slug, Precondition precondition, boolean onlyUnlinked) {
    NoteRow row = notes.lockBySlug(slug, visibility.notes());
    if (row == null) {
      throw writer.missing(slug, precondition);
    }
    writer.check(precondition, row);
    List<String> linking = onlyUnlinked ? backlinks.visible(slug, NAMED_BACKLINKS) : List.of();
    if (!linking.isEmpty()) {
      throw new NoteHasBacklinks(slug, linking);
    }
    trash.add(row);
  }
}
