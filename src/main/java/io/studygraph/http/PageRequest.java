package io.studygraph.http;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which part of a list a request asks for: {@code limit}, {@code cursor} and {@code count}.
 *
 * @param after sort values of the item that the part follows; empty at the start
 * @param counted whether the items of the whole list are to be counted
 */
public record PageRequest(int limit, List<String> after, String query, boolean counted) {

  public static final int DEFAULT_LIMIT = 20;

  /** Parameters that change how much of an item is shown, or of the list, but not which items. */
  private static final Set<String> NOT_OF_THE_QUERY = Set.of("cursor", "limit", "fields", "count");

  /**
   * @throws BadRequest when the cursor is not one of ours, or one of another query
   */
  public static PageRequest of(UriInfo uri) {
    MultivaluedMap<String, String> parameters = uri.getQueryParameters();
    String limit = parameters.getFirst("limit");
    String cursor = parameters.getFirst("cursor");
    String query = uri.getPath() + "?" + canonical(parameters);
    return new PageRequest(
        limit == null ? DEFAULT_LIMIT : Integer.parseInt(limit),
        cursor == null ? List.of() : Cursor.decode(cursor, query),
        query,
        "exact".equals(parameters.getFirst("count")));
  }

  /**
   * What to throw when {@link #after} is not a place in the list, which only a made-up cursor says.
   */
  public static BadRequest invalidCursor() {
    return Cursor.failure(ProblemType.INVALID_CURSOR);
  }

  String cursorAfter(List<String> position) {
    return Cursor.encode(position, query);
  }

  private static String canonical(Map<String, List<String>> parameters) {
    return new TreeMap<>(parameters)
        .entrySet().stream()
            .filter(entry -> !NOT_OF_THE_QUERY.contains(entry.getKey()))
            .map(entry -> entry.getKey() + "=" + entry.getValue())
            .collect(Collectors.joining("&"));
  }
}
