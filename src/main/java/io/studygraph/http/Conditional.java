package io.studygraph.http;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** {@code If-None-Match} of a read (RFC 9110, section 13.1.2): a weak comparison. */
final class Conditional {

  private Conditional() {}

  static boolean matches(@Nullable String ifNoneMatch, String tag) {
    return ifNoneMatch != null
        && (ifNoneMatch.trim().equals("*")
            || Arrays.stream(ifNoneMatch.split(",", -1))
                .map(String::trim)
                .map(one -> one.startsWith("W/") ? one.substring(2) : one)
                .anyMatch(tag::equals));
  }
}
