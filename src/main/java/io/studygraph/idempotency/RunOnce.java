package io.studygraph.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.studygraph.access.Caller;
import io.studygraph.http.Idempotent;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Runs an endpoint for the first request with a key, and gives all others the first one's answer.
 * It stands outside of the endpoint's transaction, and behind every check of the request.
 */
@Interceptor
@Idempotent
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class RunOnce {

  /**
   * A request may be given up between the look at whether it is known and the one at its answer.
   */
  private static final int TRIES = 3;

  private final Claims claims;
  private final Attempt attempt;
  private final Caller caller;
  private final HttpHeaders headers;
  private final ContainerRequestContext request;
  private final ObjectMapper json;

  RunOnce(
      Claims claims,
      Attempt attempt,
      Caller caller,
      HttpHeaders headers,
      ContainerRequestContext request,
      ObjectMapper json) {
    this.claims = claims;
    this.attempt = attempt;
    this.caller = caller;
    this.headers = headers;
    this.request = request;
    this.json = json;
  }

  @AroundInvoke
  Object invoke(InvocationContext endpoint) throws Exception {
    Optional<IdempotencyKey> key = IdempotencyKey.of(headers);
    if (key.isEmpty()) {
      return endpoint.proceed();
    }
    String name = hex(caller.derive("name of request " + key.get().text()));
    Seal seal = new Seal(caller.derive("answer to request " + key.get().text()));
    String fingerprint = fingerprint(endpoint.getParameters());
    for (int i = 0; i < TRIES; i++) {
      Optional<Claim> claim = claims.take(name, fingerprint, seal);
      if (claim.isPresent()) {
        attempt.run(claim.get());
        return endpoint.proceed();
      }
      Optional<Known> known = claims.find(name);
      if (known.isPresent()) {
        return replay(known.get(), fingerprint, seal);
      }
    }
    throw new IdempotencyKeyInUse();
  }

  private Object replay(Known known, String fingerprint, Seal seal) throws IOException {
    if (!known.fingerprint().equals(fingerprint)) {
      throw new IdempotencyKeyReused();
    }
    byte[] sealed = known.answer().orElseThrow(IdempotencyKeyInUse::new);
    return Answer.read(seal.open(sealed), json);
  }

  private String fingerprint(Object[] arguments) throws IOException {
    byte[] form = FormDigest.among(arguments);
    String request = Fingerprint.of(this.request, form == null ? attempt.bodyDigest() : form);
    return hex(caller.derive("fingerprint " + request));
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
