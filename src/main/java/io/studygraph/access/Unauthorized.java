package io.studygraph.access;

import io.studygraph.http.Failure;
import io.studygraph.http.ProblemType;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;

/** The request has no API key, or one that is not known. */
final class Unauthorized extends Failure {

  private static final long serialVersionUID = 1;

  Unauthorized() {
    super(
        ProblemType.UNAUTHORIZED,
        "Send an API key that the service knows: `Authorization: Bearer <api key>`.");
  }

  @Override
  public Map<String, String> headers() {
    return Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"studygraph\"");
  }
}
