package io.studygraph.quiz;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Ends attempts that nobody ends. Several processes share the work. */
@ApplicationScoped
class AttemptUpkeep {

  private static final Logger LOG = Logger.getLogger(AttemptUpkeep.class);

  private static final int MINUTES = 10;

  private final OpenAttempts open;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "attempt upkeep");
            thread.setDaemon(true);
            return thread;
          });

  AttemptUpkeep(OpenAttempts open) {
    this.open = open;
  }

  void start(@Observes StartupEvent started) {
    var unused = timer.scheduleWithFixedDelay(this::run, 1, MINUTES, TimeUnit.MINUTES);
  }

  void stop(@Observes ShutdownEvent stopped) {
    timer.shutdown();
  }

  /** What it throws would be its last run. */
  private void run() {
    try {
      int ended;
      do {
        ended = open.endAbandoned();
      } while (ended > 0 && !timer.isShutdown());
    } catch (RuntimeException e) {
      LOG.warn("Attempts that nobody goes on with stay open until the next run", e);
    }
  }
}
