package io.studygraph.idempotency;

import io.studygraph.http.BadRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name that a caller gives a request. */
record IdempotencyKey(String text) {

  static final String HEADER = "Idempotency-Key";

  private static final Pattern FORM = Pattern.compile("[!-~]{1,255}");

  /**
   * @throws BadRequest for a header that is no key, or more than one
   */
  static Optional<IdempotencyKey> of(HttpHeaders headers) {
    List<String> given = headers.getRequestHeaders().get(HEADER);
    if (given == null || given.isEmpty()) {
      return Optional.empty();
    }
    if (given.size() > 1 || !FORM.matcher(given.get(0)).matches()) {
      throw BadRequest.invalidHeader(
          HEADER,
          "`Idempotency-Key` is given once, as 1 to 255 visible ASCII characters; a UUID does well.");
    }
    return Optional.of(new IdempotencyKey(given.get(0)));
  }
}
