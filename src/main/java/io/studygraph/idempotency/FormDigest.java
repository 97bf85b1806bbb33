package io.studygraph.idempotency;

import io.studygraph.http.Digest;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/**
 * The digest of a form's parts. That of its bytes would differ each time, because a client draws
 * another boundary each time that it writes the form.
 */
final class FormDigest {

  private FormDigest() {}

  /** Of the form among an endpoint's arguments; null when there is none. */
  static byte @Nullable [] among(Object[] arguments) throws IOException {
    for (Object form :
        Arrays.stream(arguments).filter(MultipartFormDataInput.class::isInstance).toList()) {
      return of((MultipartFormDataInput) form);
    }
    return null;
  }

  private static byte[] of(MultipartFormDataInput form) throws IOException {
    MessageDigest whole = Digest.sha256();
    for (Map.Entry<String, Collection<FormValue>> field : form.getValues().entrySet()) {
      for (FormValue value : field.getValue()) {
        // Each of one length, so that none can pass for a part of another.
        whole.update(Digest.sha256(field.getKey()));
        whole.update(Digest.sha256(Objects.toString(value.getFileName(), "")));
        whole.update(Digest.sha256(type(value)));
        whole.update(content(value));
      }
    }
    return whole.digest();
  }

  private static String type(FormValue value) {
    return Objects.toString(value.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE), "");
  }

  private static byte[] content(FormValue value) throws IOException {
    if (!value.isFileItem()) {
      return Digest.sha256(value.getValue().getBytes(StandardCharsets.UTF_8));
    }
    MessageDigest digest = Digest.sha256();
    try (InputStream in = value.getFileItem().getInputStream()) {
      in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
    }
    return digest.digest();
  }
}
