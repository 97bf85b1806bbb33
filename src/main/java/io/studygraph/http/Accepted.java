package io.studygraph.http;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Which of several representations a request wants. */
public final class Accepted {

  private Accepted() {}

  /**
   * The first of the representations that fits what the caller likes best.
   *
   * @param given from the one that we like best on
   * @throws NotAcceptableException when none fits
   */
  public static MediaType of(HttpHeaders headers, List<MediaType> given) {
    return headers.getAcceptableMediaTypes().stream()
        .flatMap(wanted -> given.stream().filter(wanted::isCompatible))
        .findFirst()
        .orElseThrow(NotAcceptableException::new);
  }
}
