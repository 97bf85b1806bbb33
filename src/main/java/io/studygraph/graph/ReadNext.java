package io.studygraph.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What to read after a note: the notes that most speaks for. Each reason has a weight that says how
 * strong it is, of at most its type's, and the weights add up.
 */
final class ReadNext {

  /** What has more neighbours than these joins everything, and tells of nothing. */
  private static final int MOST_NEIGHBOURS = 500;

  /**
   * @param reasons the strongest first
   */
  record Suggestion(int note, double score, List<NextReason> reasons) {}

  private final GraphIndex graph;
  private final int from;
  private final Map<Integer, List<NextReason>> reasons = new HashMap<>();

  private ReadNext(GraphIndex graph, int from) {
    this.graph = graph;
    this.from = from;
  }

  /** The best first, then by slug. */
  static List<Suggestion> after(GraphIndex graph, int note, int most) {
    ReadNext next = new ReadNext(graph, note);
    next.addLinks();
    next.addCoCited();
    next.addTags();
    next.addNeighbourhood();
    return next.reasons.entrySet().stream()
        .map(entry -> suggestion(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingDouble((Suggestion one) -> -one.score())
                .thenComparing(Suggestion::note))
        .limit(most)
        .toList();
  }

  private static Suggestion suggestion(int note, List<NextReason> reasons) {
    List<NextReason> sorted =
        reasons.stream()
            .sorted(
                Comparator.comparingDouble((NextReason one) -> -one.weight())
                    .thenComparing(NextReason::type))
            .toList();
    return new Suggestion(
        note, rounded(sorted.stream().mapToDouble(NextReason::weight).sum()), sorted);
  }

  private void addLinks() {
    for (int note : graph.linkedNotes(from).toArray()) {
      boolean related = graph.links().has(from, note, Set.of(EdgeType.RELATED));
      boolean linked = graph.links().has(from, note, Set.of(EdgeType.LINK, EdgeType.WIKILINK));
      if (related) {
        add(note, NextReason.Type.RELATED, 1, List.of(), List.of());
      }
      if (linked) {
        add(note, NextReason.Type.LINKED, 1, List.of(), List.of());
      }
    }
    graph
        .sources(from)
        .forEach(note -> add(note, NextReason.Type.LINKS_BACK, 1, List.of(), List.of()));
  }

  private void addCoCited() {
    Map<Integer, List<Integer>> citing = new HashMap<>();
    for (int source : graph.sources(from).toArray()) {
      if (graph.linksOf(source).count() <= MOST_NEIGHBOURS) {
        graph
            .linkedNotes(source)
            .forEach(note -> citing.computeIfAbsent(note, none -> new ArrayList<>()).add(source));
      }
    }
    long own = graph.sources(from).count();
    citing.forEach(
        (note, sources) ->
            add(
                note,
                NextReason.Type.CO_CITED,
                sources.size() / Math.sqrt((double) own * graph.sources(note).count()),
                slugs(sources),
                List.of()));
  }

  private void addTags() {
    Rows tags = graph.tags().ofNotes();
    double all = 0;
    Map<Integer, Double> shared = new HashMap<>();
    Map<Integer, List<Integer>> by = new HashMap<>();
    for (int tag : tags.row(from).toArray()) {
      double rarity = rarity(tag);
      all += rarity;
      if (count(tag) <= MOST_NEIGHBOURS) {
        graph
            .tags()
            .notes()
            .forEach(
                tag,
                note -> {
                  shared.merge(note, rarity, Double::sum);
                  by.computeIfAbsent(note, none -> new ArrayList<>()).add(tag);
                });
      }
    }
    double most = all;
    shared.forEach(
        (note, rarity) ->
            add(
                note,
                NextReason.Type.SHARED_TAGS,
                most == 0 ? 0 : rarity / most,
                List.of(),
                by.getOrDefault(note, List.of()).stream()
                    .sorted(Comparator.comparingInt(this::count))
                    .limit(NextReason.MOST_NAMED)
                    .map(graph.tags()::name)
                    .toList()));
  }

  /** From 1 for a tag of nobody else down to 0 for one that all notes have. */
  private double rarity(int tag) {
    int notes = graph.nodes().notes();
    return notes < 2 ? 0 : Math.log((double) notes / count(tag)) / Math.log(notes);
  }

  private int count(int tag) {
    return graph.tags().notes().end(tag) - graph.tags().notes().start(tag);
  }

  private void addNeighbourhood() {
    Map<Integer, Double> common = new HashMap<>();
    Map<Integer, List<Integer>> over = new HashMap<>();
    double most = 0;
    for (int between : neighbours(from)) {
      int[] others = neighbours(between);
      if (others.length > MOST_NEIGHBOURS) {
        continue;
      }
      double share = 1 / Math.log(1.0 + others.length);
      most += share;
      for (int note : others) {
        common.merge(note, share, Double::sum);
        over.computeIfAbsent(note, none -> new ArrayList<>()).add(between);
      }
    }
    double all = most;
    common.forEach(
        (note, share) ->
            add(
                note,
                NextReason.Type.NEIGHBOURHOOD,
                share / all,
                slugs(over.getOrDefault(note, List.of())),
                List.of()));
  }

  /** Notes that a note links to or is linked from. */
  private int[] neighbours(int note) {
    return IntStream.concat(graph.linkedNotes(note), graph.sources(note))
        .distinct()
        .sorted()
        .toArray();
  }

  private List<String> slugs(List<Integer> notes) {
    return notes.stream().sorted().limit(NextReason.MOST_NAMED).map(graph.nodes()::slug).toList();
  }

  private void add(
      int note, NextReason.Type type, double strength, List<String> notes, List<String> tags) {
    double weight = rounded(type.weight() * strength);
    if (note != from && weight > 0) {
      reasons
          .computeIfAbsent(note, none -> new ArrayList<>())
          .add(new NextReason(type, weight, notes, tags));
    }
  }

  private static double rounded(double weight) {
    return Math.round(weight * 1e4) / 1e4;
  }
}
