package io.studygraph.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What is reached from a note by walking edges, breadth first: nearest first, then by slug.
 *
 * @param nodes with their distances, without the root
 * @param edges among the nodes and the root
 * @param truncated whether there are more nodes than the limit, or more edges than {@value
 *     #MOST_EDGES}
 */
record Traversal(List<Reached> nodes, List<Edge> edges, boolean truncated) {

  /** A thousand notes that share a tag have half a million edges, of no use to anybody. */
  static final int MOST_EDGES = 20_000;

  /** A node by its number. */
  record Reached(int node, int distance) {}

  static Traversal from(
      GraphIndex graph, int root, int depth, int limit, Direction direction, Set<EdgeType> types) {
    Walk walk = new Walk(graph, direction, types);
    List<Reached> reached = new ArrayList<>();
    int[] last = walk.start(root);
    boolean truncated = false;
    for (int distance = 1; distance <= depth && last.length > 0 && !truncated; distance++) {
      int[] found = walk.step(last);
      int room = limit - reached.size();
      truncated = found.length > room;
      last = truncated ? Arrays.copyOf(found, room) : found;
      for (int node : last) {
        reached.add(new Reached(node, distance));
      }
    }
    int[] all = new int[reached.size() + 1];
    Arrays.setAll(all, at -> at == 0 ? root : reached.get(at - 1).node());
    List<Edge> edges = EdgesAmong.of(graph, all, types, MOST_EDGES + 1);
    boolean cut = edges.size() > MOST_EDGES;
    return new Traversal(
        List.copyOf(reached),
        cut ? List.copyOf(edges.subList(0, MOST_EDGES)) : edges,
        truncated || cut);
  }
}
