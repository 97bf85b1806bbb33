package io.studygraph.graph;

import io.studygraph.graph.GraphLoader.Loaded;
import io.studygraph.note.NoteNotFound;
import io.studygraph.note.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The graph in memory, as authors and as others see it. Whoever asks gets a state at least as new
 * as the database's at that time, whichever process wrote: each time, one small statement asks how
 * often notes have been changed, and what the clock says, since notes are published by it. Messages
 * between processes would be late, or lost with their connection.
 */
@ApplicationScoped
class GraphIndexes {

  private final GraphLoader loader;
  private final Visibility visibility;
  private final Map<String, Loaded> loaded = new ConcurrentHashMap<>();

  GraphIndexes(GraphLoader loader, Visibility visibility) {
    this.loader = loader;
    this.visibility = visibility;
  }

  /** To be asked once in a request, which then sees one state. Who needs a new one waits for it. */
  GraphIndex current() {
    String notes = visibility.notes();
    GraphMoment moment = loader.moment();
    Loaded known = loaded.get(notes);
    if (known == null || !known.holds(moment)) {
      known =
          loaded.compute(
              notes,
              (view, other) -> other != null && other.holds(moment) ? other : loader.load(notes));
    }
    return known.graph();
  }

  /**
   * @throws NoteNotFound when the graph has no such note
   */
  static int note(GraphIndex graph, String slug) {
    return graph.note(slug).orElseThrow(() -> new NoteNotFound(slug));
  }
}
