package io.studygraph.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.studygraph.http.Representation;
import io.studygraph.http.Versioned;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Keeps what an endpoint answers, before it is compressed for this one caller: response filters run
 * from the highest priority to the lowest, and the one that does that comes after.
 */
@Provider
@Priority(Priorities.USER + 1000)
class AnswerFilter implements ContainerResponseFilter {

  private static final Logger LOG = Logger.getLogger(AnswerFilter.class);

  /** Refusals that say something about what is stored, or what the body means. */
  private static final Set<Integer> KEPT_REFUSALS = Set.of(404, 409, 412, 422);

  private final Attempt attempt;
  private final Claims claims;
  private final ObjectMapper json;
  private final Instance<IdempotencyConfig> config;

  AnswerFilter(
      Attempt attempt, Claims claims, ObjectMapper json, Instance<IdempotencyConfig> config) {
    this.attempt = attempt;
    this.claims = claims;
    this.json = json;
    this.config = config;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response)
      throws IOException {
    Claim claim = attempt.claim();
    if (claim == null) {
      return;
    }
    if (response.getStatus() >= 300 && !KEPT_REFUSALS.contains(response.getStatus())) {
      settle(claim, Optional.empty());
      return;
    }
    Head head = Head.of(response);
    Answer answer = Answer.begin(head, config.get().maxAnswerSize().asLongValue(), json);
    if (response.getEntity() instanceof StreamingOutput body) {
      replace(response, (StreamingOutput) out -> stream(body, out, answer, claim));
      return;
    }
    if (response.getEntity() != null) {
      byte[] plain = plain(response.getEntity());
      answer.body().write(plain);
      replace(response, head.entity(plain));
    }
    settle(claim, answer.end());
  }

  /** The caller sees the end of the answer when it has been kept, not before. */
  private void stream(StreamingOutput body, OutputStream out, Answer answer, Claim claim)
      throws IOException {
    Optional<byte[]> kept = Optional.empty();
    try {
      body.write(answer.body().beside(out));
      kept = answer.end();
    } finally {
      settle(claim, kept);
    }
  }

  /** What has been done is done, and is answered so even if that cannot be kept. */
  private void settle(Claim claim, Optional<byte[]> answer) {
    try {
      answer.ifPresentOrElse(
          bytes -> claims.answer(claim, claim.seal().close(bytes)), () -> claims.giveUp(claim));
    } catch (RuntimeException e) {
      LOG.error("The answer to a request with an Idempotency-Key was not kept", e);
    }
  }

  private byte[] plain(Object entity) {
    return Representation.plain(
        entity instanceof Versioned versioned ? versioned.entity() : entity, json);
  }

  private static void replace(ContainerResponseContext response, Object entity) {
    response.setEntity(entity, new Annotation[0], Head.type(response));
  }
}
