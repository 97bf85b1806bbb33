package io.studygraph.quiz;

import io.studygraph.http.Failure;
import io.studygraph.http.ProblemType;

/** The learner has as many open attempts as one may have. */
final class TooManyAttempts extends Failure {

  private static final long serialVersionUID = 1;

  TooManyAttempts(int most) {
    super(
        ProblemType.TOO_MANY_ATTEMPTS,
        "The learner has %d open attempts. Submit one to start another.".formatted(most));
  }
}
