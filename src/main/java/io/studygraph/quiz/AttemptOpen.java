package io.studygraph.quiz;

import io.studygraph.http.Failure;
import io.studygraph.http.ProblemType;

/** The attempt is not over yet, and shows no key. */
final class AttemptOpen extends Failure {

  private static final long serialVersionUID = 1;

  AttemptOpen() {
    super(ProblemType.ATTEMPT_OPEN, "The attempt is open. Submit it to review it.");
  }
}
