package io.studygraph.graph;

import io.studygraph.document.Lines;
import io.studygraph.http.PageRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A graph in memory and what it was made of. Slugs from {@code n00} on are notes; {@code x0} to
 * {@code x4} are none.
 *
 * @param edges each once, in order
 */
record RandomIndex(
    List<String> notes, List<Edge> edges, Map<String, Set<String>> tags, GraphIndex graph) {

  static RandomIndex of(Random random) {
    return of(random, 1 + random.nextInt(9));
  }

  static RandomIndex of(Random random, int count) {
    List<String> notes = IntStream.range(0, count).mapToObj("n%02d"::formatted).toList();
    List<Edge> edges = new ArrayList<>();
    for (int i = random.nextInt(4 * count); i > 0; i--) {
      String from = notes.get(random.nextInt(count));
      String to =
          random.nextInt(8) == 0 ? "x" + random.nextInt(5) : notes.get(random.nextInt(count));
      EdgeType type =
          List.of(EdgeType.RELATED, EdgeType.LINK, EdgeType.WIKILINK).get(random.nextInt(3));
      edges.add(new Edge(from, to, type, new Lines(i + 1, i + 1 + 255 * random.nextInt(3))));
    }
    Map<String, Set<String>> tags = new TreeMap<>();
    for (int i = random.nextInt(2 * count); i > 0; i--) {
      tags.computeIfAbsent(notes.get(random.nextInt(count)), none -> new TreeSet<>())
          .add("t" + random.nextInt(count));
    }
    return new RandomIndex(notes, first(edges), tags, graph(notes, edges, tags));
  }

  /** The graph of some notes, whose titles are {@code Note 0} and so on. */
  static GraphIndex graph(List<String> notes, List<Edge> edges, Map<String, Set<String>> tags) {
    return labelled(
        IntStream.range(0, notes.size())
            .mapToObj(i -> new NoteLabel(notes.get(i), "Note " + i, null))
            .toList(),
        edges,
        tags);
  }

  /** The graph of some notes, by slug, with the ids {@code 0-7}, {@code 1-7} and so on. */
  static GraphIndex labelled(
      List<NoteLabel> notes, List<Edge> edges, Map<String, Set<String>> tags) {
    Map<String, Integer> numbers = new HashMap<>();
    AllNotes.Builder table = new AllNotes.Builder();
    for (int i = 0; i < notes.size(); i++) {
      numbers.put(notes.get(i).slug(), i);
      table.add(new IndexedNote(new UUID(i, 7), i + 1, notes.get(i), false));
    }
    GraphBuilder builder = new GraphBuilder(NoteTable.ofAll(table.build()));
    for (Edge edge : edges) {
      Integer to = numbers.get(edge.to());
      builder.addLink(
          Objects.requireNonNull(numbers.get(edge.from())),
          to == null ? builder.broken(edge.to()) : to,
          edge.type(),
          Objects.requireNonNull(edge.lines()));
    }
    numbers.forEach(
        (note, number) ->
            tags.getOrDefault(note, Set.of())
                .forEach(name -> builder.addTag(number, builder.tag(name))));
    return builder.build();
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

  boolean sharesTag(String one, String other) {
    return tags.getOrDefault(one, Set.of()).stream()
        .anyMatch(tags.getOrDefault(other, Set.of())::contains);
  }

  /** The notes that a note links to. */
  List<String> next(String note) {
    return notes.stream().filter(other -> links(note, other)).toList();
  }

  static PageRequest all() {
    return new PageRequest(10_000, List.of(), "", true);
  }
}
