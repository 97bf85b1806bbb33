package io.studygraph.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Problems that are found before any endpoint is: what the server itself would answer without a
 * body.
 */
@Singleton
final class ServerErrors {

  private static final int AFTER_THE_REQUEST_ID = 9_000;

  /** A media range of RFC 9110, section 12.5.1, or the lone asterisk that some clients send. */
  private static final Pattern TYPE =
      Pattern.compile("\\s*(\\*|[\\w!#$%&'*+.^`|~-]+/[\\w!#$%&'*+.^`|~-]+)\\s*(;.*)?");

  private final ObjectMapper json;
  private final long mostBytes;

  ServerErrors(
      ObjectMapper json,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize mostBytes) {
    this.json = json;
    this.mostBytes = mostBytes.asLongValue();
  }

  void register(@Observes Filters filters) {
    filters.register(this::refuseLargeBody, AFTER_THE_REQUEST_ID);
    filters.register(this::refuseMalformedTypes, AFTER_THE_REQUEST_ID);
  }

  private void refuseLargeBody(RoutingContext context) {
    String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    if (length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > mostBytes) {
      context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
      answer(context, ProblemType.BODY_TOO_LARGE, largest());
    } else {
      context.next();
    }
  }

  /** Further in, a media type that cannot be parsed would be taken for a fault of ours. */
  private void refuseMalformedTypes(RoutingContext context) {
    String sent = context.request().getHeader(HttpHeaders.CONTENT_TYPE);
    if (!allAreTypes(context.request().getHeader(HttpHeaders.ACCEPT))) {
      answer(context, ProblemType.BAD_REQUEST, "The header `Accept` is no list of media types.");
    } else if (!allAreTypes(sent)) {
      answer(
          context,
          ProblemType.UNSUPPORTED_MEDIA_TYPE,
          "The header `Content-Type` is no media type.");
    } else {
      context.next();
    }
  }

  private static boolean allAreTypes(@Nullable String header) {
    return header == null
        || Arrays.stream(header.split(",", -1))
            .allMatch(type -> type.isBlank() || TYPE.matcher(type).matches());
  }

  private String largest() {
    return "The body may have %,d bytes at most.".formatted(mostBytes);
  }

  private void answer(RoutingContext context, ProblemType type, String detail) {
    if (context.response().headWritten()) {
      return;
    }
    try {
      byte[] body =
          json.writeValueAsBytes(Problem.of(type, detail, List.of(), RequestId.of(context)));
      context
          .response()
          .setStatusCode(type.status())
          .putHeader(RequestId.HEADER, RequestId.of(context))
          .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
          .end(Buffer.buffer(body));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
