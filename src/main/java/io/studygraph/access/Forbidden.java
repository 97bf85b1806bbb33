package io.studygraph.access;

import io.studygraph.http.Failure;
import io.studygraph.http.ProblemType;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;

/** The API key lacks a scope. */
final class Forbidden extends Failure {

  private static final long serialVersionUID = 1;

  private final Scope scope;

  Forbidden(Scope scope) {
    super(
        ProblemType.FORBIDDEN,
        "The API key lacks the scope `%s`, which this needs.".formatted(scope));
    this.scope = scope;
  }

  @Override
  public Map<String, String> headers() {
    return Map.of(
        HttpHeaders.WWW_AUTHENTICATE,
        "Bearer realm=\"studygraph\", error=\"insufficient_scope\", scope=\"%s\"".formatted(scope));
  }
}
