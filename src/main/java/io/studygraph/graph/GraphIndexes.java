package io.studygraph.graph;

import io.studygraph.note.NoteNotFound;
import io.studygraph.note.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The graph in memory. Whoever asks gets a state at least as new as the database's at that time,
 * whichever process wrote: each time, one small statement asks whether something has become visible
 * since. Messages between processes would be late, or lost with their connection.
 */
@ApplicationScoped
class GraphIndexes {

  private static final Logger LOG = Logger.getLogger(GraphIndexes.class);

  /** Whoever has not asked for so long may have missed something, and reads the whole. */
  static final Duration REMEMBERED = Duration.ofMinutes(10);

  private final GraphLog log;
  private final GraphLoader loader;
  private final Visibility visibility;
  private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

  GraphIndexes(GraphLog log, GraphLoader loader, Visibility visibility) {
    this.log = log;
    this.loader = loader;
    this.visibility = visibility;
  }

  /**
   * @param begun when reading it began, by {@link System#nanoTime}
   * @param checked when it was the database's
   */
  private record Known(GraphState state, long begun, Instant checked) {

    boolean mayHaveMissed(GraphLog.Check check) {
      return Duration.between(checked, check.at()).compareTo(REMEMBERED) > 0;
    }
  }

  /** To be asked once in a request, which then sees one state. Who needs a new one waits for it. */
  GraphIndex current() {
    return state().graph(visibility.notes());
  }

  GraphState state() {
    long asked = System.nanoTime();
    Known last = known.get();
    return last != null && isTrue(last, log.since(last.state().moment()))
        ? last.state()
        : renewed(asked);
  }

  private boolean isTrue(Known last, GraphLog.Check check) {
    boolean isTrue = !check.changed() && !last.mayHaveMissed(check);
    if (isTrue) {
      known.compareAndSet(last, new Known(last.state(), last.begun(), check.at()));
    }
    return isTrue;
  }

  /**
   * While somebody writes all the time, each reading of changes serves all who waited for it.
   *
   * @param asked when it was asked for
   */
  private synchronized GraphState renewed(long asked) {
    Known last = known.get();
    if (last != null && last.begun() - asked >= 0) {
      return last.state();
    }
    long begun = System.nanoTime();
    if (last == null) {
      return learned(loader.load(), begun);
    }
    GraphLog.Check check = log.since(last.state().moment());
    if (isTrue(last, check)) {
      return last.state();
    }
    return learned(last.mayHaveMissed(check) ? loader.load() : reloaded(last.state()), begun);
  }

  private GraphState learned(GraphState state, long begun) {
    known.set(new Known(state, begun, state.moment().at()));
    return state;
  }

  private GraphState reloaded(GraphState former) {
    try {
      return loader.reload(former);
    } catch (IllegalStateException inconsistent) {
      LOG.warn("The graph does not fit what was logged of it, and is read anew", inconsistent);
      return loader.load();
    }
  }

  /**
   * @throws NoteNotFound when the graph has no such note
   */
  static int note(GraphIndex graph, String slug) {
    return graph.note(slug).orElseThrow(() -> new NoteNotFound(slug));
  }
}
