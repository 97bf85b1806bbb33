package io.studygraph.quiz;

import io.studygraph.http.Failure;
import io.studygraph.http.ProblemType;

/** The attempt is over, and takes no answer. */
final class AttemptClosed extends Failure {

  private static final long serialVersionUID = 1;

  AttemptClosed(AttemptState state) {
    super(ProblemType.ATTEMPT_CLOSED, "The attempt is %s, and takes no answer.".formatted(state));
  }
}
