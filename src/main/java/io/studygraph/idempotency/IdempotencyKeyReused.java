package io.studygraph.idempotency;

import io.studygraph.http.Failure;
import io.studygraph.http.Problem.Detail;
import io.studygraph.http.ProblemType;
import java.util.List;

/** The key came with another request before. */
final class IdempotencyKeyReused extends Failure {

  private static final long serialVersionUID = 1;

  private static final String DETAIL =
      "This `Idempotency-Key` came with another request before. Give every request a key of its own.";

  IdempotencyKeyReused() {
    super(
        ProblemType.IDEMPOTENCY_KEY_REUSED,
        DETAIL,
        List.of(Detail.atHeader(IdempotencyKey.HEADER, "reused", DETAIL)));
  }
}
