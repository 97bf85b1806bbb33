package io.studygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.studygraph.document.Lines;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraversalTest {

  private static final String ROOT = "n00";

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void findsWhatRelaxingEveryEdgeFinds(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      RandomIndex index = RandomIndex.of(random, 1 + random.nextInt(30));
      int depth = 1 + random.nextInt(6);
      int limit = 1 + random.nextInt(30);
      Direction direction = List.of(Direction.values()).get(random.nextInt(3));
      EnumSet<EdgeType> types = EnumSet.noneOf(EdgeType.class);
      while (types.isEmpty()) {
        Stream.of(EdgeType.values()).filter(type -> random.nextBoolean()).forEach(types::add);
      }
      List<Map.Entry<String, Integer>> all = byRelaxation(index, depth, direction, types);
      Traversal traversal = Traversal.from(index.graph(), 0, depth, limit, direction, types);
      List<Map.Entry<String, Integer>> reached =
          traversal.nodes().stream()
              .map(one -> Map.entry(index.graph().nodes().slug(one.node()), one.distance()))
              .toList();
      assertThat(reached)
          .as("%s, %s, %s, depth %d, limit %d", index, direction, types, depth, limit)
          .isEqualTo(all.subList(0, Math.min(limit, all.size())));
      assertThat(traversal.truncated()).isEqualTo(all.size() > limit);
      Set<String> slugs = new TreeSet<>(Set.of(ROOT));
      reached.forEach(one -> slugs.add(one.getKey()));
      assertThat(traversal.edges()).isEqualTo(edges(index, slugs, types));
    }
  }

  /** Bellman and Ford: slow, and with nothing in common with what is tested. */
  private static List<Map.Entry<String, Integer>> byRelaxation(
      RandomIndex index, int depth, Direction direction, Set<EdgeType> types) {
    Map<String, Integer> distances = new HashMap<>(Map.of(ROOT, 0));
    for (int round = 0; round < depth; round++) {
      Map.copyOf(distances)
          .forEach(
              (slug, distance) ->
                  neighbours(index, slug, direction, types)
                      .forEach(other -> distances.merge(other, distance + 1, Math::min)));
    }
    distances.remove(ROOT);
    return distances.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
        .map(entry -> Map.entry(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static List<String> neighbours(
      RandomIndex index, String of, Direction direction, Set<EdgeType> types) {
    List<String> found = new ArrayList<>();
    for (Edge edge : index.edges()) {
      if (types.contains(edge.type()) && edge.from().equals(of) && direction != Direction.IN) {
        found.add(edge.to());
      }
      if (types.contains(edge.type()) && edge.to().equals(of) && direction != Direction.OUT) {
        found.add(edge.from());
      }
    }
    if (types.contains(EdgeType.TAG)) {
      index.notes().stream().filter(other -> index.sharesTag(of, other)).forEach(found::add);
    }
    return found;
  }

  private static List<Edge> edges(RandomIndex index, Set<String> slugs, Set<EdgeType> types) {
    List<Edge> edges = new ArrayList<>();
    for (Edge edge : index.edges()) {
      if (slugs.contains(edge.from()) && slugs.contains(edge.to()) && types.contains(edge.type())) {
        edges.add(edge);
      }
    }
    for (String one : types.contains(EdgeType.TAG) ? slugs : Set.<String>of()) {
      slugs.stream()
          .filter(other -> one.compareTo(other) < 0 && index.sharesTag(one, other))
          .forEach(other -> edges.add(new Edge(one, other, EdgeType.TAG, null)));
    }
    edges.sort(
        Comparator.comparing(Edge::from)
            .thenComparing(Edge::to)
            .thenComparing(edge -> edge.lines() == null ? Integer.MAX_VALUE : edge.lines().start())
            .thenComparing(edge -> edge.type().toString()));
    return edges;
  }

  @Test
  void givesAllWhenThereAreAsManyAsTheLimit() {
    GraphIndex star = star(50);
    assertThat(walk(star, 50).truncated()).isFalse();
    assertThat(walk(star, 49).truncated()).isTrue();
    assertThat(walk(star, 49).nodes()).hasSize(49);
  }

  @Test
  void cutsEdgesThatAreTooMany() {
    int notes = 201;
    List<String> slugs = IntStream.range(0, notes).mapToObj("n%03d"::formatted).toList();
    Map<String, Set<String>> tags = new TreeMap<>();
    slugs.forEach(slug -> tags.put(slug, Set.of("all")));
    GraphIndex graph = RandomIndex.graph(slugs, List.of(), tags);
    Traversal all = Traversal.from(graph, 0, 1, 1000, Direction.BOTH, Set.of(EdgeType.TAG));
    assertThat(notes * (notes - 1) / 2).isGreaterThan(Traversal.MOST_EDGES);
    assertThat(all.nodes()).hasSize(notes - 1);
    assertThat(all.edges()).hasSize(Traversal.MOST_EDGES);
    assertThat(all.truncated()).isTrue();
    assertThat(Traversal.from(graph, 0, 1, 199, Direction.BOTH, Set.of(EdgeType.TAG)).edges())
        .hasSize(200 * 199 / 2);
  }

  private static Traversal walk(GraphIndex graph, int limit) {
    return Traversal.from(graph, 0, 2, limit, Direction.OUT, EdgeType.LINKS);
  }

  private static GraphIndex star(int rays) {
    List<String> slugs = IntStream.rangeClosed(0, rays).mapToObj("n%02d"::formatted).toList();
    List<Edge> edges =
        slugs.subList(1, slugs.size()).stream()
            .map(slug -> new Edge(ROOT, slug, EdgeType.LINK, new Lines(1, 1)))
            .toList();
    return RandomIndex.graph(slugs, edges, Collections.emptyMap());
  }
}
