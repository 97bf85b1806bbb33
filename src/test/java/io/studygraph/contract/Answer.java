package io.studygraph.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the service answered to a request, whichever client received it. */
record Answer(
    String method, URI uri, int status, Function<String, @Nullable String> headers, String body) {

  private static final ObjectMapper JSON = new ObjectMapper();

  String path() {
    return uri.getRawPath();
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(headers.apply(name));
  }

  /** Without parameters, in lower case; empty when there is none. */
  String mediaType() {
    return header("Content-Type").orElse("").split(";", 2)[0].trim().toLowerCase(Locale.ROOT);
  }

  /** The fields that the request asked for; empty for all. */
  List<String> fields() {
    String query = uri.getQuery() == null ? "" : uri.getQuery();
    return Arrays.stream(query.split("&"))
        .filter(parameter -> parameter.startsWith("fields="))
        .flatMap(parameter -> Arrays.stream(parameter.substring("fields=".length()).split(",")))
        .toList();
  }

  static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException notJson) {
      throw new AssertionError("This is not JSON: " + text, notJson);
    }
  }

  @Override
  public String toString() {
    boolean isShort = body.length() <= 2000;
    return "%s %s → %d %s%n%s"
        .formatted(
            method,
            uri,
            status,
            header("Content-Type").orElse("without a body"),
            isShort ? body : body.substring(0, 2000) + "…");
  }
}
