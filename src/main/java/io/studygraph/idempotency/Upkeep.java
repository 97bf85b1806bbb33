package io.studygraph.idempotency;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Renews the leases of what runs here, and removes what has expired. */
@ApplicationScoped
class Upkeep {

  private static final Logger LOG = Logger.getLogger(Upkeep.class);

  /** Bounds the length of a transaction, and of the locks that it holds. */
  private static final int BATCH = 1000;

  private final Claims claims;
  private final IdempotencyConfig config;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "idempotency upkeep");
            thread.setDaemon(true);
            return thread;
          });

  Upkeep(Claims claims, IdempotencyConfig config) {
    this.claims = claims;
    this.config = config;
  }

  void start(@Observes StartupEvent started) {
    long pause = Math.max(1, config.lease().toMillis() / 3);
    var unused = timer.scheduleWithFixedDelay(this::run, pause, pause, TimeUnit.MILLISECONDS);
  }

  void stop(@Observes ShutdownEvent stopped) {
    timer.shutdown();
  }

  /** What it throws would be its last run. */
  private void run() {
    try {
      claims.renew();
      while (claims.removeExpired(BATCH) == BATCH) {
        claims.renew();
      }
    } catch (RuntimeException e) {
      LOG.warn("Leases of running requests were not renewed", e);
    }
  }
}
