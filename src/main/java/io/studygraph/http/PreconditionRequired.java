package io.studygraph.http;

import io.studygraph.http.Problem.Detail;
import java.util.List;
import java.util.Set;

/** The operator wants every write to name the state that it is meant for (RFC 6585, section 3). */
final class PreconditionRequired extends Failure {

  private static final long serialVersionUID = 1;

  /**
   * @param headers of which one would do
   */
  PreconditionRequired(Set<String> headers) {
    super(ProblemType.PRECONDITION_REQUIRED, sentence(headers), details(headers));
  }

  private static String sentence(Set<String> headers) {
    return headers.contains("If-None-Match")
        ? "Send `If-Match` with the ETag of the state that is to be replaced, or `If-None-Match: *` to create."
        : "Send `If-Match` with the ETag of the state that the write is meant for.";
  }

  private static List<Detail> details(Set<String> headers) {
    return headers.stream()
        .map(
            header ->
                Detail.atHeader(
                    header, "missing-header", "The header `%s` is missing.".formatted(header)))
        .toList();
  }
}
