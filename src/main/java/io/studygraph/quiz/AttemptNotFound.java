package io.studygraph.quiz;

import io.studygraph.http.Failure;
import io.studygraph.http.ProblemType;
import java.util.UUID;

/** No attempt has the id, or one that the caller may not know of. */
final class AttemptNotFound extends Failure {

  private static final long serialVersionUID = 1;

  AttemptNotFound(UUID id) {
    super(ProblemType.ATTEMPT_NOT_FOUND, "There is no attempt %s.".formatted(id));
  }
}
