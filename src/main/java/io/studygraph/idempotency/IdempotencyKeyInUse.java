package io.studygraph.idempotency;

import io.studygraph.http.Failure;
import io.studygraph.http.Problem.Detail;
import io.studygraph.http.ProblemType;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;

/** The first request with the key is still running, here or in another process. */
final class IdempotencyKeyInUse extends Failure {

  private static final long serialVersionUID = 1;

  private static final String DETAIL =
      "A request with this `Idempotency-Key` is running. Send it again after a moment to get its answer.";

  IdempotencyKeyInUse() {
    super(
        ProblemType.IDEMPOTENCY_KEY_IN_USE,
        DETAIL,
        List.of(Detail.atHeader(IdempotencyKey.HEADER, "in-use", DETAIL)));
  }

  @Override
  public Map<String, String> headers() {
    return Map.of(HttpHeaders.RETRY_AFTER, "1");
  }
}
