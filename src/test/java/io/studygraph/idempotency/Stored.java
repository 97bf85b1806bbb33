package io.studygraph.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** The table of requests, as time and accidents would change it. */
@ApplicationScoped
class Stored {

  private final EntityManager entities;

  Stored(EntityManager entities) {
    this.entities = entities;
  }

  void forgetAll() {
    run("delete from idempotent_request");
  }

  /** As if every answer had been given a day ago. */
  void letTimePass() {
    run("update idempotent_request set expires_at = now() - interval '1 s'");
  }

  /** As if the process that ran the request had died, just now or longer than a lease ago. */
  void loseTheAnswer(String leaseLeft) {
    run(
        "update idempotent_request set answer = null, claim = gen_random_uuid(),"
            + " leased_until = now() + interval '%s'".formatted(leaseLeft));
  }

  void letLeasesRunOut() {
    run("update idempotent_request set leased_until = now() - interval '1 s'");
  }

  long count() {
    return ((Number) one("select count(*) from idempotent_request")).longValue();
  }

  /** Every byte of the table, in hex as in text. */
  String everything() {
    return (String)
        one(
            "select string_agg(concat_ws(' ', name, fingerprint,"
                + " encode(answer, 'escape'), encode(answer, 'hex')), ' ') from idempotent_request");
  }

  private void run(String sql) {
    QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(sql).executeUpdate());
  }

  private Object one(String sql) {
    return QuarkusTransaction.requiringNew()
        .call(() -> entities.createNativeQuery(sql, Object.class).getSingleResult());
  }
}
