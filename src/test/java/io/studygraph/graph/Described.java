package io.studygraph.graph;

import java.util.ArrayList;
import java.util.List;

/** All that a graph in memory says, in words. */
final class Described {

  private Described() {}

  static List<String> lines(GraphIndex graph) {
    List<String> lines = new ArrayList<>();
    NodeTable nodes = graph.nodes();
    for (int node = 0; node < nodes.size(); node++) {
      int from = node;
      lines.add(
          nodes.isNote(node)
              ? "%s %d %s"
                  .formatted(nodes.table().id(node), nodes.table().number(node), nodes.label(node))
              : nodes.slug(node));
      graph.linksOf(node).forEach(link -> lines.add("  " + graph.edge(from, link)));
      graph.sources(node).forEach(source -> lines.add("  from " + nodes.slug(source)));
      if (nodes.isNote(node)) {
        graph.tags().ofNotes().forEach(node, tag -> lines.add("  #" + graph.tags().name(tag)));
      }
    }
    return lines;
  }
}
