package io.studygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraversalTest {

  private static final String ROOT = RandomGraph.name(0);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void findsWhatRelaxingEveryEdgeFinds(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      RandomGraph graph = RandomGraph.of(random);
      int depth = 1 + random.nextInt(6);
      int limit = 1 + random.nextInt(30);
      List<Map.Entry<String, Integer>> all = byRelaxation(graph, depth);
      Traversal traversal = Traversal.from(ROOT, depth, limit, graph);
      assertThat(List.copyOf(traversal.distances().entrySet()))
          .as("%s, depth %d, limit %d", graph, depth, limit)
          .isEqualTo(all.subList(0, Math.min(limit, all.size())));
      assertThat(traversal.truncated()).isEqualTo(all.size() > limit);
      assertThat(traversal.edges())
          .isEqualTo(
              graph.edges().stream()
                  .filter(edge -> reached(traversal, edge.from()) && reached(traversal, edge.to()))
                  .toList());
    }
  }

  /** Bellman and Ford: slow, and with nothing in common with what is tested. */
  private static List<Map.Entry<String, Integer>> byRelaxation(RandomGraph graph, int depth) {
    Map<String, Integer> distances = new HashMap<>(Map.of(ROOT, 0));
    for (int round = 0; round < depth; round++) {
      Map.copyOf(distances)
          .forEach(
              (slug, distance) ->
                  graph
                      .neighbours(slug)
                      .forEach(other -> distances.merge(other, distance + 1, Math::min)));
    }
    distances.remove(ROOT);
    return distances.entrySet().stream()
        .filter(entry -> entry.getValue() <= depth)
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
        .map(entry -> Map.entry(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static boolean reached(Traversal traversal, String slug) {
    return slug.equals(ROOT) || traversal.distances().containsKey(slug);
  }

  @Test
  void asksForOneMoreThanItMayKeep() {
    RandomGraph star = star(50);
    Edges counting =
        new Edges() {
          @Override
          public List<String> neighbours(
              Collection<String> of, Collection<String> known, int most) {
            assertThat(most).isEqualTo(11);
            return star.neighbours(of, known, most);
          }

          @Override
          public List<Edge> among(Collection<String> slugs, int most) {
            assertThat(slugs).hasSize(11);
            return star.among(slugs, most);
          }
        };
    Traversal traversal = Traversal.from(ROOT, 6, 10, counting);
    assertThat(traversal.distances()).hasSize(10);
    assertThat(traversal.truncated()).isTrue();
  }

  @Test
  void givesAllWhenThereAreAsManyAsTheLimit() {
    assertThat(Traversal.from(ROOT, 2, 50, star(50)).truncated()).isFalse();
    assertThat(Traversal.from(ROOT, 2, 49, star(50)).truncated()).isTrue();
  }

  @Test
  void cutsEdgesThatAreTooMany() {
    Edge edge = new Edge(ROOT, RandomGraph.name(1), EdgeType.LINK, null);
    int most = Traversal.MOST_EDGES;
    RandomGraph enough = new RandomGraph(Collections.nCopies(most, edge), Direction.BOTH);
    RandomGraph tooMany = new RandomGraph(Collections.nCopies(most + 1, edge), Direction.BOTH);
    assertThat(Traversal.from(ROOT, 1, 1, enough).truncated()).isFalse();
    assertThat(Traversal.from(ROOT, 1, 1, tooMany).truncated()).isTrue();
    assertThat(Traversal.from(ROOT, 1, 1, tooMany).edges()).hasSize(most);
  }

  private static RandomGraph star(int rays) {
    return new RandomGraph(
        IntStream.rangeClosed(1, rays)
            .mapToObj(i -> new Edge(ROOT, RandomGraph.name(i), EdgeType.LINK, null))
            .toList(),
        Direction.OUT);
  }
}
