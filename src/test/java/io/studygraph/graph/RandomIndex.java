package io.studygraph.graph;

import io.studygraph.document.Lines;
import io.studygraph.http.PageRequest;
import io.studygraph.note.LinkName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A graph in memory and the edges that it was made of, each once, in order. Slugs from {@code n00}
 * on are notes; {@code x0} to {@code x4} are none.
 */
record RandomIndex(List<String> notes, List<Edge> edges, GraphIndex graph) {

  static RandomIndex of(Random random) {
    int count = 1 + random.nextInt(9);
    List<String> notes = IntStream.range(0, count).mapToObj("n%02d"::formatted).toList();
    List<Edge> edges = new ArrayList<>();
    for (int i = random.nextInt(4 * count); i > 0; i--) {
      String from = notes.get(random.nextInt(count));
      String to =
          random.nextInt(8) == 0 ? "x" + random.nextInt(5) : notes.get(random.nextInt(count));
      EdgeType type =
          List.of(EdgeType.RELATED, EdgeType.LINK, EdgeType.WIKILINK).get(random.nextInt(3));
      edges.add(new Edge(from, to, type, new Lines(i + 1, i + 1)));
    }
    GraphBuilder builder = new GraphBuilder();
    List<UUID> ids = notes.stream().map(note -> new UUID(random.nextLong(), 0)).toList();
    for (int i = 0; i < count; i++) {
      builder.addNote(ids.get(i), new NoteLabel(notes.get(i), "Note " + i, null));
    }
    for (int i = 0; i < count; i++) {
      builder.addName(ids.get(i), 1, notes.get(i));
    }
    for (Edge edge : edges) {
      builder.addLink(
          ids.get(notes.indexOf(edge.from())),
          edge.type(),
          new LinkName(edge.to(), edge.to()),
          Objects.requireNonNull(edge.lines()));
    }
    return new RandomIndex(notes, first(edges), builder.build());
  }

  private static List<Edge> first(List<Edge> edges) {
    List<Edge> first = new ArrayList<>();
    for (Edge edge : edges) {
      boolean known =
          first.stream()
              .anyMatch(
                  one ->
                      one.from().equals(edge.from())
                          && one.to().equals(edge.to())
                          && one.type() == edge.type());
      if (!known && !edge.from().equals(edge.to())) {
        first.add(edge);
      }
    }
    first.sort(
        Comparator.comparing(Edge::from)
            .thenComparing(Edge::to)
            .thenComparing(edge -> edge.type().toString()));
    return first;
  }

  boolean links(String from, String to) {
    return edges.stream().anyMatch(edge -> edge.from().equals(from) && edge.to().equals(to));
  }

  /** The notes that a note links to. */
  List<String> next(String note) {
    return notes.stream().filter(other -> links(note, other)).toList();
  }

  static PageRequest all() {
    return new PageRequest(10_000, List.of(), "", true);
  }
}
