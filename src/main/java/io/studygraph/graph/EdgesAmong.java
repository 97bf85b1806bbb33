package io.studygraph.graph;

import io.studygraph.document.Lines;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the edges between some nodes. */
final class EdgesAmong {

  private static final Comparator<Edge> ORDER =
      Comparator.comparing(Edge::to)
          .thenComparingInt(edge -> start(edge.lines()))
          .thenComparing(edge -> edge.type().toString());

  private final GraphIndex graph;
  private final Set<EdgeType> types;
  private final BitSet nodes = new BitSet();
  private final Map<Integer, BitSet> tagged = new HashMap<>();

  private EdgesAmong(GraphIndex graph, int[] nodes, Set<EdgeType> types) {
    this.graph = graph;
    this.types = types;
    for (int node : nodes) {
      this.nodes.set(node);
    }
    if (types.contains(EdgeType.TAG)) {
      notes(nodes)
          .forEach(
              note ->
                  graph
                      .tags()
                      .ofNotes()
                      .forEach(
                          note,
                          tag -> tagged.computeIfAbsent(tag, none -> new BitSet()).set(note)));
    }
  }

  /**
   * By the slugs of both ends, then as they come in the note, shared tags last.
   *
   * @param most how many to give, the first in order
   */
  static List<Edge> of(GraphIndex graph, int[] nodes, Set<EdgeType> types, int most) {
    EdgesAmong among = new EdgesAmong(graph, nodes, types);
    List<Edge> edges = new ArrayList<>();
    for (int note : among.notes(nodes).sorted().toArray()) {
      List<Edge> own = among.of(note);
      edges.addAll(own.subList(0, Math.min(own.size(), most - edges.size())));
      if (edges.size() == most) {
        break;
      }
    }
    return List.copyOf(edges);
  }

  private IntStream notes(int[] nodes) {
    return Arrays.stream(nodes).filter(graph.nodes()::isNote);
  }

  private List<Edge> of(int note) {
    List<Edge> edges = new ArrayList<>();
    graph
        .linksOf(note)
        .filter(link -> nodes.get(graph.target(link)) && types.contains(graph.links().type(link)))
        .forEach(link -> edges.add(graph.edge(note, link)));
    if (types.contains(EdgeType.TAG)) {
      BitSet others = new BitSet();
      graph
          .tags()
          .ofNotes()
          .forEach(note, tag -> others.or(Objects.requireNonNull(tagged.get(tag))));
      String slug = graph.nodes().slug(note);
      for (int other = others.nextSetBit(note + 1);
          other >= 0;
          other = others.nextSetBit(other + 1)) {
        edges.add(new Edge(slug, graph.nodes().slug(other), EdgeType.TAG, null));
      }
    }
    edges.sort(ORDER);
    return edges;
  }

  private static int start(@Nullable Lines lines) {
    return lines == null ? Integer.MAX_VALUE : lines.start();
  }
}
