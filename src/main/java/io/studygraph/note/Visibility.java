package io.studygraph.note;

import io.studygraph.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Which notes the caller may know of. */
@ApplicationScoped
public class Visibility {

  private final Caller caller;

  Visibility(Caller caller) {
    this.caller = caller;
  }

  /**
   * The view to select notes from: with drafts and notes that are not published yet for authors,
   * without for everybody else.
   */
  public String notes() {
    return caller.isAuthor() ? "live_note" : "open_note";
  }

  /** Whether the caller may know of a note. */
  public boolean shows(NoteSummary note) {
    return caller.isAuthor() || NoteRow.isOpen(note.status(), note.publishAt(), Instant.now());
  }
}
