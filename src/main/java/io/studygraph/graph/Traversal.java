package io.studygraph.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is reached from a note by walking edges, breadth first: nearest first, then by slug. It asks
 * for neighbours once for each step of depth, and for one node more than it may keep, so that its
 * work is bounded by the limit and not by the graph.
 *
 * @param distances of the nodes, without the root
 * @param edges among the nodes and the root
 * @param truncated whether there are more nodes than the limit, or more edges than {@value
 *     #MOST_EDGES}
 */
record Traversal(Map<String, Integer> distances, List<Edge> edges, boolean truncated) {

  /** A thousand notes that share a tag have half a million edges, of no use to anybody. */
  static final int MOST_EDGES = 20_000;

  static Traversal from(String root, int depth, int limit, Edges edges) {
    Map<String, Integer> distances = new LinkedHashMap<>();
    distances.put(root, 0);
    List<String> last = List.of(root);
    boolean truncated = false;
    for (int distance = 1; distance <= depth && !last.isEmpty() && !truncated; distance++) {
      int room = limit + 1 - distances.size();
      List<String> found = edges.neighbours(last, distances.keySet(), room + 1);
      truncated = found.size() > room;
      last = truncated ? found.subList(0, room) : found;
      for (String slug : last) {
        distances.put(slug, distance);
      }
    }
    List<Edge> among = edges.among(distances.keySet(), MOST_EDGES + 1);
    distances.remove(root);
    return new Traversal(
        distances,
        among.size() > MOST_EDGES ? new ArrayList<>(among.subList(0, MOST_EDGES)) : among,
        truncated || among.size() > MOST_EDGES);
  }
}
