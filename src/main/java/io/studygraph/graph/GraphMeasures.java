package io.studygraph.graph;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Measures of the graph, computed once for each state. Those of a small graph are computed for
 * whoever asks first. Those of a large one take seconds: they are computed beside the requests,
 * which meanwhile get what was known of the state before, for the notes that there are now. Only
 * who asks before anything is known waits.
 */
@ApplicationScoped
class GraphMeasures {

  /** Nodes and links that are measured in some hundredths of a second. */
  static final int SMALL = 10_000;

  private final Map<String, Known> views = new ConcurrentHashMap<>();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "graph measures");
            thread.setDaemon(true);
            return thread;
          });

  /** What is known of the graph as one view of the notes has it. */
  private final class Known {

    private final AtomicReference<@Nullable Measures> last = new AtomicReference<>();

    /** What is to be measured next: whatever was to be before is out of date. */
    private final AtomicReference<@Nullable GraphIndex> wanted = new AtomicReference<>();

    Measures of(GraphIndex graph) {
      Measures known = last.get();
      if (known != null && known.graph() == graph) {
        return known;
      }
      if (graph.size() <= SMALL) {
        return measured(graph);
      }
      if (known == null) {
        return CompletableFuture.supplyAsync(() -> measured(graph), worker).join();
      }
      wanted.set(graph);
      worker.execute(this::measureWanted);
      Measures carriedOver = known.carriedOver(graph);
      last.compareAndSet(known, carriedOver);
      return carriedOver;
    }

    private void measureWanted() {
      GraphIndex graph = wanted.getAndSet(null);
      if (graph != null) {
        Measures measures = Measures.of(graph);
        last.updateAndGet(
            known ->
                known == null || known.graph() == graph
                    ? measures
                    : measures.carriedOver(known.graph()));
      }
    }

    private synchronized Measures measured(GraphIndex graph) {
      Measures known = last.get();
      if (known == null || known.graph() != graph) {
        known = Measures.of(graph);
        last.set(known);
      }
      return known;
    }
  }

  /**
   * @param notes the view that the graph is of
   */
  Measures of(GraphIndex graph, String notes) {
    return views.computeIfAbsent(notes, none -> new Known()).of(graph);
  }

  void stop(@Observes ShutdownEvent stopped) {
    worker.shutdownNow();
  }
}
