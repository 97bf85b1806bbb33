package io.studygraph.graph;

import java.util.Arrays;
import java.util.List;

/** The shortest ways between two notes, as they are answered. */
record PathView(String from, String to, List<Way> paths, boolean truncated) {

  /**
   * @param length how many links it follows
   * @param notes both ends among them
   */
  record Way(int length, List<NoteLabel> notes) {}

  static PathView of(NodeTable nodes, String from, String to, ShortestPaths found) {
    return new PathView(
        from,
        to,
        found.paths().stream()
            .map(
                path ->
                    new Way(path.length - 1, Arrays.stream(path).mapToObj(nodes::label).toList()))
            .toList(),
        found.truncated());
  }
}
