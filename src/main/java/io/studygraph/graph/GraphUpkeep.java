package io.studygraph.graph;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.studygraph.background.BackgroundTask;
import io.studygraph.note.Moment;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the graph and its measures near to what the database has while nobody asks, and the log of
 * it short.
 */
@ApplicationScoped
class GraphUpkeep implements BackgroundTask {

  private static final Duration PAUSE = Duration.ofMinutes(1);

  /** Longer than {@link GraphIndexes#REMEMBERED}: nobody asks for what is forgotten. */
  private static final Duration KEPT = Duration.ofMinutes(15);

  private final GraphIndexes indexes;
  private final GraphLog log;
  private final GraphMeasures measures;
  private @Nullable Moment seen;

  GraphUpkeep(GraphIndexes indexes, GraphLog log, GraphMeasures measures) {
    this.indexes = indexes;
    this.log = log;
    this.measures = measures;
  }

  @Override
  public Duration delay() {
    return Duration.ZERO;
  }

  @Override
  public Duration pause() {
    return PAUSE;
  }

  @Override
  public boolean run() {
    QuarkusTransaction.requiringNew().run(this::keep);
    return false;
  }

  @Override
  public String onFailure() {
    return "The graph was not read; the next request does it";
  }

  private void keep() {
    GraphState state = indexes.state();
    measures.of(state.all(), GraphState.ALL);
    measures.of(state.open(), GraphState.OPEN);
    Moment now = state.moment();
    if (seen == null) {
      seen = now;
    } else if (Duration.between(seen.at(), log.moment().at()).compareTo(KEPT) > 0) {
      log.forget(seen);
      seen = now;
    }
  }
}
