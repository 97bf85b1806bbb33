package io.studygraph.graph;

import io.studygraph.graph.Neighbourhood.Node;
import io.studygraph.note.Notes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** The notes that the caller may know of, and what joins them. */
@ApplicationScoped
class Graph {

  private final GraphIndexes indexes;
  private final Notes notes;

  Graph(GraphIndexes indexes, Notes notes) {
    this.indexes = indexes;
    this.notes = notes;
  }

  /** Fails as {@link Notes#get} does when no note has the slug, even if others link to it. */
  Neighbourhood around(
      String root, int depth, int limit, Direction direction, Set<EdgeType> types) {
    GraphIndex graph = indexes.current();
    int start = graph.note(root).orElseThrow(() -> notes.missing(root));
    Traversal traversal = Traversal.from(graph, start, depth, limit, direction, types);
    List<Node> nodes =
        traversal.nodes().stream()
            .map(reached -> node(graph.nodes(), reached.node(), reached.distance()))
            .toList();
    return new Neighbourhood(root, nodes, traversal.edges(), traversal.truncated());
  }

  private static Node node(NodeTable nodes, int node, int distance) {
    if (!nodes.isNote(node)) {
      return new Node(nodes.slug(node), null, null, distance, false);
    }
    NoteLabel label = nodes.label(node);
    return new Node(label.slug(), label.title(), label.category(), distance, true);
  }
}
