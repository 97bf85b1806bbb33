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
    return of("note");
  }

  /** The view of something that is told of these notes: {@code live_tag}, {@code open_tag}. */
  public String of(String what) {
    return (caller.isAuthor() ? "live_" : "open_") + what;
  }

  /** Whether the caller may know of a note. */
  public boolean shows(NoteSummary note) {
    return caller.isAuthor() || NoteRow.isOpen(note.status(), note.publishAt(), Instant.now());
  }
}
