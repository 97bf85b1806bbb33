package io.studygraph.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.util.Set;

/**
 * Makes bytes of what an endpoint gives, and what HTTP wants around them: the fields asked for, the
 * strong ETag, 304, gzip, {@code Link}, {@code Vary}. What is streamed passes through it untouched.
 */
@Provider
final class RepresentationFilter implements ContainerResponseFilter {

  private static final String VARY =
      String.join(", ", HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_ENCODING, HttpHeaders.AUTHORIZATION);

  private final ObjectMapper json;

  RepresentationFilter(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    MultivaluedMap<String, Object> headers = response.getHeaders();
    headers.add(HttpHeaders.VARY, VARY);
    headers.putSingle("X-Content-Type-Options", "nosniff");
    Object entity = response.getEntity();
    if (entity == null || entity instanceof StreamingOutput) {
      return;
    }
    if (entity instanceof Streamed streamed) {
      String tag = "\"" + streamed.version() + "\"";
      headers.putSingle(HttpHeaders.ETAG, tag);
      if (!notModified(request, response, tag)) {
        response.setEntity(streamed.body(), new Annotation[0], type(response));
      }
      return;
    }
    if (entity instanceof Paged page && page.next() != null) {
      headers.putSingle(HttpHeaders.LINK, Link.next(request.getUriInfo(), page.next()));
    }
    boolean success = response.getStatus() < 300;
    Representation made =
        Representation.of(
            entity,
            success ? fields(request) : Set.of(),
            request.getHeaderString(HttpHeaders.ACCEPT_ENCODING),
            json);
    if (success && (isRead(request) || entity instanceof Versioned)) {
      headers.putSingle(HttpHeaders.ETAG, made.tag());
    }
    if (success && isRead(request) && notModified(request, response, made.tag())) {
      return;
    }
    if (made.compressed()) {
      headers.putSingle(HttpHeaders.CONTENT_ENCODING, "gzip");
    }
    response.setEntity(made.bytes(), new Annotation[0], type(response));
  }

  private static boolean notModified(
      ContainerRequestContext request, ContainerResponseContext response, String tag) {
    MultivaluedMap<String, Object> headers = response.getHeaders();
    headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
    if (!Conditional.matches(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
      return false;
    }
    response.setStatus(304);
    response.setEntity(null);
    headers.remove(HttpHeaders.CONTENT_TYPE);
    return true;
  }

  private static MediaType type(ContainerResponseContext response) {
    MediaType type = response.getMediaType();
    return type == null ? MediaType.APPLICATION_JSON_TYPE : type;
  }

  private static boolean isRead(ContainerRequestContext request) {
    return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
  }

  private static Set<String> fields(ContainerRequestContext request) {
    String fields = request.getUriInfo().getQueryParameters().getFirst("fields");
    return fields == null ? Set.of() : Set.of(fields.split(",", -1));
  }
}
