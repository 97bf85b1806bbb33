package io.studygraph.http;

import jakarta.ws.rs.core.UriInfo;

/** Values of the header {@code Link} (RFC 8288). */
final class Link {

  private Link() {}

  /**
   * The request's own address, with another cursor; relative, so that it is right behind a proxy.
   */
  static String next(UriInfo uri, String cursor) {
    String path =
        uri.getRequestUriBuilder().replaceQueryParam("cursor", cursor).build().getRawPath();
    String query =
        uri.getRequestUriBuilder().replaceQueryParam("cursor", cursor).build().getRawQuery();
    return "<%s?%s>; rel=\"next\"".formatted(path, query);
  }
}
