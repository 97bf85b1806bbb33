package io.studygraph.note;

import io.studygraph.http.Failure;
import io.studygraph.http.ProblemType;

/** No note that the caller may know of has the slug. */
public final class NoteNotFound extends Failure {

  private static final long serialVersionUID = 1;

  public NoteNotFound(String slug) {
    super(ProblemType.NOTE_NOT_FOUND, "There is no note `%s`.".formatted(slug));
  }
}
