package io.studygraph.graph;

import io.studygraph.document.Lines;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The notes that somebody may know of and the links between them, in one state. Nodes are numbered:
 * first the notes by slug, then by name the slugs that links lead to and no note has. Links of a
 * node lie side by side in arrays, by target and type; of those to one node in one type there is
 * the first.
 */
final class GraphIndex {

  private final NodeTable nodes;
  private final int[] firstOut;
  private final int[] to;
  private final EdgeType[] types;
  private final int[] lineStarts;
  private final int[] lineEnds;
  private final int[] firstIn;
  private final int[] from;
  private @Nullable HubRanking hubs;

  /**
   * @param arcs by source, target and type, each three once
   */
  GraphIndex(NodeTable nodes, Arc[] arcs) {
    this.nodes = nodes;
    firstOut = new int[nodes.size() + 1];
    firstIn = new int[nodes.size() + 1];
    to = new int[arcs.length];
    types = new EdgeType[arcs.length];
    lineStarts = new int[arcs.length];
    lineEnds = new int[arcs.length];
    from = new int[arcs.length];
    for (int link = 0; link < arcs.length; link++) {
      Arc arc = arcs[link];
      firstOut[arc.from() + 1]++;
      firstIn[arc.to() + 1]++;
      to[link] = arc.to();
      types[link] = arc.type();
      lineStarts[link] = arc.lines().start();
      lineEnds[link] = arc.lines().end();
    }
    Arrays.parallelPrefix(firstOut, Integer::sum);
    Arrays.parallelPrefix(firstIn, Integer::sum);
    int[] next = firstIn.clone();
    for (Arc arc : arcs) {
      from[next[arc.to()]++] = arc.from();
    }
  }

  /** A link between two nodes by their numbers. */
  record Arc(int from, int to, EdgeType type, Lines lines) {}

  NodeTable nodes() {
    return nodes;
  }

  /** The links that a node has, by their numbers. */
  IntStream linksOf(int node) {
    return IntStream.range(firstOut[node], firstOut[node + 1]);
  }

  int target(int link) {
    return to[link];
  }

  Edge edge(int from, int link) {
    return new Edge(
        nodes.slug(from),
        nodes.slug(to[link]),
        types[link],
        new Lines(lineStarts[link], lineEnds[link]));
  }

  /** The nodes that a node links to, in their order. */
  IntStream targets(int node) {
    return Arrays.stream(to, firstOut[node], firstOut[node + 1]).distinct();
  }

  /** The nodes that link to a node, in their order. */
  IntStream sources(int node) {
    return Arrays.stream(from, firstIn[node], firstIn[node + 1]).distinct();
  }

  /** The notes that a note links to. */
  IntStream linkedNotes(int node) {
    return targets(node).filter(nodes::isNote);
  }

  boolean isLink(int source, int target) {
    return Arrays.binarySearch(to, firstOut[source], firstOut[source + 1], target) >= 0;
  }

  OptionalInt note(String slug) {
    return nodes.note(slug);
  }

  /** Ranked when somebody asks, once. */
  synchronized HubRanking hubs() {
    if (hubs == null) {
      hubs = HubRanking.of(this);
    }
    return hubs;
  }
}
