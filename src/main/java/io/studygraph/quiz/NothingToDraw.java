package io.studygraph.quiz;

import io.studygraph.http.Failure;
import io.studygraph.http.ProblemType;

/** No question that the caller may know of fits what an attempt is to be drawn from. */
final class NothingToDraw extends Failure {

  private static final long serialVersionUID = 1;

  NothingToDraw() {
    super(
        ProblemType.NOTHING_TO_DRAW,
        "No note that fits has a question that can be graded, beside those of exams.");
  }
}
