package io.studygraph.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a write wants of the present state: {@code If-Match} and {@code If-None-Match: *} (RFC 9110,
 * section 13).
 *
 * @param versions versions that the present one must be among; null when any will do
 * @param mustExist {@code If-Match: *}
 * @param mustNotExist {@code If-None-Match: *}
 */
public record Precondition(
    @Nullable List<String> versions, boolean mustExist, boolean mustNotExist) {

  public static final Precondition NONE = new Precondition(null, false, false);

  /**
   * @throws BadRequest for {@code If-None-Match} with tags, which says nothing for a write
   */
  public static Precondition of(HttpHeaders headers) {
    String match = headers.getHeaderString(HttpHeaders.IF_MATCH);
    String noneMatch = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
    if (noneMatch != null && !noneMatch.trim().equals("*")) {
      throw BadRequest.invalidHeader(
          HttpHeaders.IF_NONE_MATCH,
          "For a write, `If-None-Match` can only be `*`: create, and do not replace. To replace a known"
              + " state send its ETag in `If-Match`.");
    }
    boolean any = match != null && match.trim().equals("*");
    return new Precondition(
        match == null || any
            ? null
            : Arrays.stream(match.split(",", -1)).map(Precondition::version).toList(),
        any,
        noneMatch != null);
  }

  /**
   * Whether the present state is one that the request wants.
   *
   * @param version of what is there; null when there is nothing
   */
  public boolean holds(@Nullable String version) {
    if (mustNotExist) {
      return version == null;
    }
    if (version == null) {
      return versions == null && !mustExist;
    }
    return versions == null || versions.contains(version);
  }

  /** {@code "abc-1.0f3e"} → {@code abc-1}; a weak tag comes to what no version is. */
  private static String version(String tag) {
    String trimmed = tag.trim();
    int dot = trimmed.indexOf('.');
    return trimmed.startsWith("\"") && dot > 0 ? trimmed.substring(1, dot) : "";
  }
}
