package io.studygraph.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.studygraph.http.Problem.Detail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * The place in a list behind an item: the item's sort values and a fingerprint of the query that
 * they belong to, as base64url of a JSON array. Opaque to callers, but no secret: it holds what the
 * item itself shows.
 */
final class Cursor {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<String>> STRINGS = new TypeReference<>() {};

  private Cursor() {}

  static String encode(List<String> position, String query) {
    List<String> parts = new ArrayList<>();
    parts.add(Digest.name(query, 4));
    parts.addAll(position);
    try {
      return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(parts));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> decode(String cursor, String query) {
    List<String> parts;
    try {
      parts = JSON.readValue(Base64.getUrlDecoder().decode(cursor), STRINGS);
    } catch (IllegalArgumentException | IOException notOurs) {
      throw failure(ProblemType.INVALID_CURSOR);
    }
    if (parts == null || parts.size() < 2 || parts.contains(null)) {
      throw failure(ProblemType.INVALID_CURSOR);
    }
    if (!parts.get(0).equals(Digest.name(query, 4))) {
      throw failure(ProblemType.CURSOR_MISMATCH);
    }
    return List.copyOf(parts.subList(1, parts.size()));
  }

  /** What is thrown for a cursor whose values do not fit the list's order either. */
  static BadRequest failure(ProblemType type) {
    return new BadRequest(
        type, type.meaning(), List.of(Detail.atParameter("cursor", type.code(), type.meaning())));
  }
}
