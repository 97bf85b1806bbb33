package io.studygraph.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What surrounds a note, as it is answered. */
record Neighbourhood(String root, List<Node> nodes, List<Edge> edges, boolean truncated) {

  /** A note that was reached, or a slug that was reached and no note has. */
  record Node(
      String slug,
      @Nullable String title,
      @Nullable String category,
      int distance,
      boolean exists) {}
}
