package io.studygraph.idempotency;

import io.studygraph.http.Digest;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;

/**
 * Takes the digest of a body while it is read, into memory or into a file. Forms come another way:
 * see {@link FormDigest}.
 */
@Provider
@Priority(Priorities.ENTITY_CODER)
class BodyDigest implements ReaderInterceptor {

  private final Attempt attempt;

  BodyDigest(Attempt attempt) {
    this.attempt = attempt;
  }

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    if (!context.getHeaders().containsKey(IdempotencyKey.HEADER)) {
      return context.proceed();
    }
    MessageDigest digest = Digest.sha256();
    context.setInputStream(new DigestInputStream(context.getInputStream(), digest));
    Object body = context.proceed();
    attempt.read(digest.digest());
    return body;
  }
}
