package io.studygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.studygraph.document.Lines;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShortestPathsTest {

  @Test
  void areTheShortestOfAllWaysThereAre() {
    Random random = new Random(1);
    for (int i = 0; i < 1500; i++) {
      RandomIndex index = RandomIndex.of(random);
      int count = index.notes().size();
      int from = random.nextInt(count);
      int to = random.nextInt(count);
      int most = 1 + random.nextInt(10);
      List<List<String>> all = new ArrayList<>();
      walk(index, List.of(index.notes().get(from)), index.notes().get(to), all);
      int shortest = all.stream().mapToInt(List::size).min().orElse(0);
      List<Integer> expected =
          all.stream()
              .map(List::size)
              .filter(size -> size <= shortest + ShortestPaths.MOST_DETOUR)
              .sorted()
              .limit(most)
              .toList();
      ShortestPaths found = ShortestPaths.between(index.graph(), from, to, most);
      List<List<String>> paths =
          found.paths().stream()
              .map(path -> Arrays.stream(path).mapToObj(index.graph().nodes()::slug).toList())
              .toList();
      assertThat(paths.stream().map(List::size)).isEqualTo(expected);
      assertThat(all).containsAll(paths);
      assertThat(paths).doesNotHaveDuplicates();
      assertThat(found.truncated()).isFalse();
    }
  }

  private static void walk(
      RandomIndex index, List<String> way, String to, List<List<String>> found) {
    String last = way.get(way.size() - 1);
    if (last.equals(to)) {
      found.add(way);
      return;
    }
    Set<String> passed = new HashSet<>(way);
    for (String next : index.next(last)) {
      if (!passed.contains(next)) {
        List<String> longer = new ArrayList<>(way);
        longer.add(next);
        walk(index, longer, to, found);
      }
    }
  }

  /** Layers of notes, each linking to all of the next layer. */
  private static GraphIndex layers(int layers, int width) {
    List<String> slugs = IntStream.range(0, layers * width).mapToObj("n%05d"::formatted).toList();
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < slugs.size() - width; i++) {
      for (int j = 0; j < width; j++) {
        String next = slugs.get((i / width + 1) * width + j);
        edges.add(new Edge(slugs.get(i), next, EdgeType.LINK, new Lines(1, 1)));
      }
    }
    return RandomIndex.graph(slugs, edges, Map.of());
  }

  @Test
  void oneIsGivenWhereThereAreTooManyLinksToLookAtAll() {
    ShortestPaths found = ShortestPaths.between(layers(5, 120), 0, 599, 10);
    assertThat(found.truncated()).isTrue();
    assertThat(found.paths()).hasSize(1);
    assertThat(found.paths().get(0)).containsExactly(0, 120, 240, 360, 599);
  }

  @Test
  void allAreGivenWhereThereAreAsManyLinksAsMayBeLookedAt() {
    ShortestPaths found = ShortestPaths.between(layers(5, 40), 0, 199, 10);
    assertThat(found.truncated()).isFalse();
    assertThat(found.paths()).hasSize(10).allMatch(path -> path.length == 5);
  }
}
