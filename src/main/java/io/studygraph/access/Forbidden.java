package io.studygraph.access;

import io.studygraph.http.Failure;
import io.studygraph.http.ProblemType;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The API key lacks scopes. */
public final class Forbidden extends Failure {

  private static final long serialVersionUID = 1;

  private final transient List<Scope> missing;

  Forbidden(List<Scope> missing) {
    this(
        missing,
        "The API key lacks the scope%s `%s`, which this needs."
            .formatted(missing.size() == 1 ? "" : "s", joined(missing, "` and `")));
  }

  /**
   * @param detail says why they are needed
   */
  public Forbidden(List<Scope> missing, String detail) {
    super(ProblemType.FORBIDDEN, detail);
    this.missing = missing;
  }

  @Override
  public Map<String, String> headers() {
    return Map.of(
        HttpHeaders.WWW_AUTHENTICATE,
        "Bearer realm=\"studygraph\", error=\"insufficient_scope\", scope=\"%s\""
            .formatted(joined(missing, " ")));
  }

  private static String joined(List<Scope> scopes, String separator) {
    return scopes.stream().map(Scope::toString).collect(Collectors.joining(separator));
  }
}
