package io.studygraph.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who runs which request, and what was answered. Each statement is a transaction of its own, so
 * that other processes see it at once; time is the database's, which all of them share.
 */
@ApplicationScoped
class Claims {

  /**
   * A row is free when its time is over, or when the process that ran the same request seems dead.
   */
  private static final String TAKE =
      """
      insert into idempotent_request as present (name, fingerprint, claim, leased_until, expires_at)
      values (?1, ?2, ?3, now() + interval '1 ms' * ?4, now() + interval '1 ms' * ?5)
      on conflict (name) do update set fingerprint = excluded.fingerprint, claim = excluded.claim,
        leased_until = excluded.leased_until, answer = null, expires_at = excluded.expires_at
      where present.expires_at <= now()
        or present.answer is null and present.leased_until <= now()
          and present.fingerprint = excluded.fingerprint
      """;

  private static final String REMOVE_EXPIRED =
      """
      delete from idempotent_request where name in (
        select name from idempotent_request where expires_at <= now() order by expires_at limit ?1
        for update skip locked)
      """;

  private final EntityManager entities;
  private final IdempotencyConfig config;
  private final Map<UUID, Claim> running = new ConcurrentHashMap<>();

  Claims(EntityManager entities, IdempotencyConfig config) {
    this.entities = entities;
    this.config = config;
  }

  /** Empty when the request is known. */
  Optional<Claim> take(String name, String fingerprint, Seal seal) {
    Claim claim = new Claim(name, UUID.randomUUID(), seal, Instant.now());
    if (update(TAKE, name, fingerprint, claim.id(), millis(config.lease()), millis(config.keep()))
        == 0) {
      return Optional.empty();
    }
    running.put(claim.id(), claim);
    return Optional.of(claim);
  }

  /** Empty when the request has been given up in the meantime. */
  Optional<Known> find(String name) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                rows(
                    entities
                        .createNativeQuery(
                            "select fingerprint, answer from idempotent_request where name = ?1")
                        .setParameter(1, name)))
        .stream()
        .map(row -> new Known((String) row[0], (byte[]) row[1]))
        .findFirst();
  }

  /** Keeps the answer, unless the claim has been lost. */
  void answer(Claim claim, byte[] sealed) {
    running.remove(claim.id());
    update(
        "update idempotent_request set answer = ?3 where name = ?1 and claim = ?2",
        claim.name(),
        claim.id(),
        sealed);
  }

  /** Makes the key free. */
  void giveUp(Claim claim) {
    running.remove(claim.id());
    update(
        "delete from idempotent_request where name = ?1 and claim = ?2", claim.name(), claim.id());
  }

  /** Says of what runs here that it still does. */
  void renew() {
    Instant first = Instant.now().minus(config.keep());
    running.values().removeIf(claim -> claim.since().isBefore(first));
    running
        .values()
        .forEach(
            claim ->
                update(
                    "update idempotent_request set leased_until = now() + interval '1 ms' * ?3"
                        + " where name = ?1 and claim = ?2 and answer is null",
                    claim.name(),
                    claim.id(),
                    millis(config.lease())));
  }

  /**
   * @return how many there were
   */
  int removeExpired(int most) {
    return update(REMOVE_EXPIRED, most);
  }

  private int update(String sql, Object... parameters) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              Query query = entities.createNativeQuery(sql);
              for (int i = 0; i < parameters.length; i++) {
                query.setParameter(i + 1, parameters[i]);
              }
              return query.executeUpdate();
            });
  }

  @SuppressWarnings("unchecked")
  private static List<Object[]> rows(Query query) {
    return query.getResultList();
  }

  private static double millis(Duration duration) {
    return duration.toMillis();
  }
}
