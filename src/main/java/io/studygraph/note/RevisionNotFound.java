package io.studygraph.note;

import io.studygraph.http.Failure;
import io.studygraph.http.ProblemType;

/** The note has never been in such a state. */
final class RevisionNotFound extends Failure {

  private static final long serialVersionUID = 1;

  RevisionNotFound(String slug, int number, int newest) {
    super(
        ProblemType.REVISION_NOT_FOUND,
        "The note `%s` has no revision %d; its newest is %d.".formatted(slug, number, newest));
  }
}
