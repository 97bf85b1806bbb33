package io.studygraph.idempotency;

import io.studygraph.http.Digest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What makes two requests the same. */
final class Fingerprint {

  private Fingerprint() {}

  /** The digest of a request's method, address, types and body. */
  static String of(ContainerRequestContext request, byte[] bodyDigest) {
    URI uri = request.getUriInfo().getRequestUri();
    // None of them can hold a line break.
    return Digest.name(
        String.join(
            "\n",
            request.getMethod(),
            uri.getRawPath(),
            Objects.toString(uri.getRawQuery(), ""),
            type(request.getMediaType()),
            Objects.toString(request.getHeaderString(HttpHeaders.ACCEPT), MediaType.WILDCARD),
            HexFormat.of().formatHex(bodyDigest)),
        32);
  }

  private static String type(@Nullable MediaType type) {
    if (type == null) {
      return "";
    }
    TreeMap<String, String> parameters = new TreeMap<>(type.getParameters());
    parameters.remove("boundary");
    return (type.getType() + "/" + type.getSubtype() + parameters).toLowerCase(Locale.ROOT);
  }
}
