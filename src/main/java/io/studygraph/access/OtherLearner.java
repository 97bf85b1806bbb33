package io.studygraph.access;

import io.studygraph.http.Failure;
import io.studygraph.http.ProblemType;

/** The API key is bound to another learner than the one that the request is about. */
final class OtherLearner extends Failure {

  private static final long serialVersionUID = 1;

  OtherLearner() {
    super(
        ProblemType.FORBIDDEN,
        "The API key is bound to a learner, and speaks for no other. Leave the learner out, or name that one.");
  }
}
