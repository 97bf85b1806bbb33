package io.studygraph.note;

import io.studygraph.http.Failure;
import io.studygraph.http.Problem.Detail;
import io.studygraph.http.ProblemType;
import java.util.List;

/** A note without a slug has a title that no slug can be made of. */
final class UnnamedNote extends Failure {

  private static final long serialVersionUID = 1;

  private static final String WHAT =
      "The title has no letter or digit that a slug could be made of. Give the note a `slug`.";

  UnnamedNote() {
    super(
        ProblemType.INVALID_BODY, WHAT, List.of(Detail.atPointer("/slug", "missing-field", WHAT)));
  }
}
