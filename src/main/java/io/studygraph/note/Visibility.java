package io.studygraph.note;

import io.studygraph.access.Caller;
import io.studygraph.document.Status;
import jakarta.enterprise.context.ApplicationScoped;

/** Which notes the caller may know of. */
@ApplicationScoped
public class Visibility {

  private final Caller caller;

  Visibility(Caller caller) {
    this.caller = caller;
  }

  /** The view to select notes from: with drafts for authors, without for everybody else. */
  public String notes() {
    return caller.isAuthor() ? "live_note" : "open_note";
  }

  /** Whether the caller may know of a note. */
  public boolean shows(NoteSummary note) {
    return note.status() == Status.PUBLISHED || caller.isAuthor();
  }
}
