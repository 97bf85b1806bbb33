package io.studygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.studygraph.document.Lines;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LouvainTest {

  private static final int GRAPHS = 200;

  /** As Newman defines it, over all pairs of notes. */
  private static double modularity(RandomIndex index, int[] groups) {
    int count = groups.length;
    double[][] joined = new double[count][count];
    double all = 0;
    double[] degrees = new double[count];
    for (Edge edge : index.edges()) {
      int from = index.notes().indexOf(edge.from());
      int to = index.notes().indexOf(edge.to());
      if (to >= 0) {
        joined[from][to]++;
        joined[to][from]++;
        degrees[from]++;
        degrees[to]++;
        all += 2;
      }
    }
    double sum = 0;
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < count; j++) {
        if (groups[i] == groups[j] && all > 0) {
          sum += joined[i][j] - degrees[i] * degrees[j] / all;
        }
      }
    }
    return all == 0 ? 0 : sum / all;
  }

  private static int[] found(GraphIndex graph) {
    return Louvain.groups(graph);
  }

  @Test
  void noTwoGroupsAreBetterAsOne() {
    Random random = new Random(1);
    for (int i = 0; i < GRAPHS; i++) {
      RandomIndex index = RandomIndex.of(random, 2 + random.nextInt(14));
      int[] groups = found(index.graph());
      double best = modularity(index, groups);
      int count = IntStream.of(groups).max().orElse(0) + 1;
      for (int one = 0; one < count; one++) {
        for (int other = 0; other < one; other++) {
          int kept = other;
          int given = one;
          int[] joined = IntStream.of(groups).map(group -> group == given ? kept : group).toArray();
          assertThat(modularity(index, joined)).isLessThanOrEqualTo(best + 1e-9);
        }
      }
    }
  }

  @Test
  void groupsAreNearlyAsGoodAsTheBestThereAre() {
    Random random = new Random(2);
    double found = 0;
    double best = 0;
    for (int i = 0; i < GRAPHS; i++) {
      RandomIndex index = RandomIndex.of(random, 2 + random.nextInt(5));
      found += modularity(index, found(index.graph()));
      best += best(index, new int[index.notes().size()], 0, 0);
    }
    assertThat(found).isCloseTo(best, within(0.02 * best)).isLessThanOrEqualTo(best + 1e-9);
  }

  /** Over all partitions. */
  private static double best(RandomIndex index, int[] groups, int next, int used) {
    if (next == groups.length) {
      return modularity(index, groups);
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int group = 0; group <= used; group++) {
      groups[next] = group;
      best = Math.max(best, best(index, groups, next + 1, Math.max(used, group + 1)));
    }
    return best;
  }

  @Test
  void circlesOfFriendsAreFound() {
    Random random = new Random(3);
    int circles = 20;
    int size = 15;
    List<String> slugs = IntStream.range(0, circles * size).mapToObj("n%03d"::formatted).toList();
    List<Edge> edges = new ArrayList<>();
    for (int note = 0; note < slugs.size(); note++) {
      int circle = note / size;
      for (int i = 0; i < 6; i++) {
        int to = circle * size + random.nextInt(size);
        edges.add(new Edge(slugs.get(note), slugs.get(to), EdgeType.LINK, new Lines(1, 1)));
      }
      int stranger = random.nextInt(slugs.size());
      edges.add(new Edge(slugs.get(note), slugs.get(stranger), EdgeType.LINK, new Lines(1, 1)));
    }
    int[] groups = found(RandomIndex.graph(slugs, edges, Map.of()));
    int[] expected = IntStream.range(0, slugs.size()).map(note -> note / size).toArray();
    assertThat(groups).isEqualTo(expected);
    assertThat(Arrays.stream(groups).distinct().count()).isEqualTo(circles);
  }
}
