package io.studygraph.idempotency;

import io.studygraph.http.Versioned;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an endpoint says about its body.
 *
 * @param headers without {@code Content-Type}
 * @param type null without a body
 * @param version of a {@link Versioned} body
 * @param streamed whether the body was a {@link StreamingOutput}, which is sent as it is
 */
record Head(
    int status,
    Map<String, List<String>> headers,
    @Nullable String type,
    @Nullable String version,
    boolean streamed) {

  private static final String REPLAYED = "Idempotent-Replayed";

  static Head of(ContainerResponseContext response) {
    Map<String, List<String>> headers = new LinkedHashMap<>(response.getStringHeaders());
    headers.remove(HttpHeaders.CONTENT_TYPE);
    Object entity = response.getEntity();
    return new Head(
        response.getStatus(),
        headers,
        entity == null ? null : type(response).toString(),
        entity instanceof Versioned versioned ? versioned.version() : null,
        entity instanceof StreamingOutput);
  }

  /** An endpoint that names no type means JSON. */
  static MediaType type(ContainerResponseContext response) {
    MediaType type = response.getMediaType();
    return type == null ? MediaType.APPLICATION_JSON_TYPE : type;
  }

  /** What the endpoint answered, for the filters that make it ready to be sent. */
  Response replay(byte[] body) {
    Response.ResponseBuilder response = Response.status(status).header(REPLAYED, true);
    headers.forEach((name, values) -> values.forEach(value -> response.header(name, value)));
    if (type != null) {
      response
          .type(type)
          .entity(streamed ? (StreamingOutput) out -> out.write(body) : entity(body));
    }
    return response.build();
  }

  /** The body as bytes, of the same version as the one that it is made of. */
  Object entity(byte[] body) {
    return version == null ? body : new Versioned(body, version);
  }
}
