package io.studygraph.graph;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.YenKShortestPath;

/**
 * The shortest ways from one note to another over links, none of which passes a note twice. Longer
 * ones than {@value #MOST_DETOUR} links more than the shortest are none, so that only notes near
 * the shortest ones are looked at.
 *
 * @param paths by length, then by slugs
 * @param truncated whether there were too many links to look at all detours
 */
record ShortestPaths(List<int[]> paths, boolean truncated) {

  static final int MOST_DETOUR = 2;

  /** Finding each path takes time in proportion to the links and the path's length. */
  static final int MOST_LINKS = 20_000;

  private static final int UNREACHED = Integer.MAX_VALUE / 2;

  static ShortestPaths between(GraphIndex graph, int from, int to, int most) {
    if (from == to) {
      return new ShortestPaths(List.of(new int[] {from}), false);
    }
    int[] there = distances(graph, from, graph.links().targets());
    int[] back = distances(graph, to, graph.sources());
    int shortest = there[to];
    if (shortest == UNREACHED) {
      return new ShortestPaths(List.of(), false);
    }
    for (int detour = MOST_DETOUR; detour >= 0; detour--) {
      int longest = shortest + detour;
      int[] near =
          IntStream.range(0, there.length).filter(i -> there[i] + back[i] <= longest).toArray();
      long links = Arrays.stream(near).mapToLong(note -> graph.linkedNotes(note).count()).sum();
      if (links <= MOST_LINKS) {
        return new ShortestPaths(
            sorted(yen(graph, near, from, to, most), longest), detour < MOST_DETOUR);
      }
    }
    return new ShortestPaths(List.of(descent(graph, from, to, back)), most > 1);
  }

  private static List<GraphPath<Integer, ?>> yen(
      GraphIndex graph, int[] near, int from, int to, int most) {
    return List.copyOf(
        new YenKShortestPath<>(NoteDigraph.of(graph, near)).getPaths(from, to, most));
  }

  private static List<int[]> sorted(List<GraphPath<Integer, ?>> paths, int longest) {
    return paths.stream()
        .filter(path -> path.getLength() <= longest)
        .map(path -> path.getVertexList().stream().mapToInt(Integer::intValue).toArray())
        .sorted(Comparator.comparingInt((int[] path) -> path.length).thenComparing(Arrays::compare))
        .toList();
  }

  /** Each step goes to the first note that is nearer to the end. */
  private static int[] descent(GraphIndex graph, int from, int to, int[] back) {
    return IntStream.iterate(
            from,
            note -> note >= 0,
            note ->
                note == to
                    ? -1
                    : graph
                        .linkedNotes(note)
                        .filter(next -> back[next] == back[note] - 1)
                        .findFirst()
                        .orElseThrow())
        .toArray();
  }

  private static int[] distances(GraphIndex graph, int start, Rows neighbours) {
    int[] distances = new int[graph.nodes().notes()];
    Arrays.fill(distances, UNREACHED);
    int[] queue = new int[distances.length];
    int end = 1;
    queue[0] = start;
    distances[start] = 0;
    for (int first = 0; first < end; first++) {
      int note = queue[first];
      for (int at = neighbours.start(note); at < neighbours.end(note); at++) {
        int next = neighbours.number(at);
        if (graph.nodes().isNote(next) && distances[next] == UNREACHED) {
          distances[next] = distances[note] + 1;
          queue[end++] = next;
        }
      }
    }
    return distances;
  }
}
