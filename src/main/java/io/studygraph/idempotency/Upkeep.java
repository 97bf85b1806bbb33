package io.studygraph.idempotency;

import io.studygraph.background.BackgroundTask;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Renews the leases of what runs here, and removes what has expired. */
@ApplicationScoped
class Upkeep implements BackgroundTask {

  /** Bounds the length of a transaction, and of the locks that it holds. */
  private static final int BATCH = 1000;

  private final Claims claims;
  private final IdempotencyConfig config;

  Upkeep(Claims claims, IdempotencyConfig config) {
    this.claims = claims;
    this.config = config;
  }

  @Override
  public Duration pause() {
    return config.lease().dividedBy(3);
  }

  @Override
  public boolean run() {
    claims.renew();
    return claims.removeExpired(BATCH) == BATCH;
  }

  @Override
  public String onFailure() {
    return "Leases of running requests were not renewed";
  }
}
