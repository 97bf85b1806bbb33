package io.studygraph.quiz;

import io.studygraph.http.Failure;
import io.studygraph.http.ProblemType;

/** The quiz has more questions than an attempt may have. */
final class TooManyQuestions extends Failure {

  private static final long serialVersionUID = 1;

  TooManyQuestions(int count) {
    super(
        ProblemType.TOO_MANY_QUESTIONS,
        "The quiz has %d questions, and an attempt at most %d. Say with `count` how many."
            .formatted(count, Draw.MOST));
  }
}
