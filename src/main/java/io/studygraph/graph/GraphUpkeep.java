package io.studygraph.graph;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the graph and its measures near to what the database has while nobody asks, and the log of
 * it short.
 */
@ApplicationScoped
class GraphUpkeep {

  private static final Logger LOG = Logger.getLogger(GraphUpkeep.class);

  private static final Duration PAUSE = Duration.ofMinutes(1);

  /** Longer than {@link GraphIndexes#REMEMBERED}: nobody asks for what is forgotten. */
  private static final Duration KEPT = Duration.ofMinutes(15);

  private final GraphIndexes indexes;
  private final GraphLog log;
  private final GraphMeasures measures;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "graph upkeep");
            thread.setDaemon(true);
            return thread;
          });
  private @Nullable GraphMoment seen;

  GraphUpkeep(GraphIndexes indexes, GraphLog log, GraphMeasures measures) {
    this.indexes = indexes;
    this.log = log;
    this.measures = measures;
  }

  void start(@Observes StartupEvent started) {
    var unused =
        timer.scheduleWithFixedDelay(this::run, 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
  }

  void stop(@Observes ShutdownEvent stopped) {
    timer.shutdownNow();
  }

  /** What it throws would be its last run. */
  private void run() {
    try {
      QuarkusTransaction.requiringNew().run(this::keep);
    } catch (RuntimeException e) {
      LOG.warn("The graph was not read; the next request does it", e);
    }
  }

  private void keep() {
    GraphState state = indexes.state();
    measures.of(state.all(), GraphState.ALL);
    measures.of(state.open(), GraphState.OPEN);
    GraphMoment now = state.moment();
    if (seen == null) {
      seen = now;
    } else if (Duration.between(seen.at(), log.moment().at()).compareTo(KEPT) > 0) {
      log.forget(seen);
      seen = now;
    }
  }
}
