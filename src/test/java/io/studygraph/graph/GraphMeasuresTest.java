package io.studygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.studygraph.document.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GraphMeasuresTest {

  private static final int LARGE = 4000;
  private static final String VIEW = "open_note";

  /** Notes that link to two others each, more to the first ones. */
  private static GraphIndex graph(int notes, long seed) {
    Random random = new Random(seed);
    List<String> slugs = IntStream.range(0, notes).mapToObj("n%05d"::formatted).toList();
    List<Edge> edges = new ArrayList<>();
    for (String slug : slugs) {
      for (int i = 0; i < 2; i++) {
        String to = slugs.get((int) (notes * Math.pow(random.nextDouble(), 3)));
        edges.add(new Edge(slug, to, EdgeType.LINK, new Lines(1, 1)));
      }
    }
    return RandomIndex.graph(slugs, edges, Map.of());
  }

  private static double[] scores(Measures measures) {
    return IntStream.range(0, measures.graph().nodes().notes())
        .mapToDouble(measures.hubs()::score)
        .toArray();
  }

  @Test
  void smallGraphIsMeasuredAtOnceAndOnce() {
    GraphMeasures measures = new GraphMeasures();
    GraphIndex first = graph(50, 1);
    GraphIndex second = graph(60, 2);
    Measures measured = measures.of(first, VIEW);
    assertThat(scores(measured)).isEqualTo(scores(Measures.of(first)));
    assertThat(measures.of(first, VIEW)).isSameAs(measured);
    assertThat(scores(measures.of(second, VIEW))).isEqualTo(scores(Measures.of(second)));
  }

  @Test
  void largeGraphIsMeasuredInTheBackgroundWhileTheFormerMeasuresServe() throws Exception {
    GraphMeasures measures = new GraphMeasures();
    GraphIndex first = graph(LARGE, 1);
    assertThat(first.size()).isGreaterThan(GraphMeasures.SMALL);
    double[] former = scores(measures.of(first, VIEW));
    assertThat(former).isEqualTo(scores(Measures.of(first)));

    GraphIndex second = graph(LARGE + 1, 2);
    Measures meanwhile = measures.of(second, VIEW);
    assertThat(meanwhile.graph()).isSameAs(second);
    assertThat(scores(meanwhile)).startsWith(former).endsWith(0);
    assertThat(meanwhile.communities().all())
        .allSatisfy(one -> assertThat(one.notes()).doesNotContain(LARGE));

    double[] exact = scores(Measures.of(second));
    Measures last = measures.of(second, VIEW);
    for (int i = 0; i < 600 && last.hubs().score(LARGE) == 0; i++) {
      Thread.sleep(50);
      last = measures.of(second, VIEW);
    }
    assertThat(scores(last)).isEqualTo(exact);
    assertThat(measures.of(second, VIEW)).isSameAs(last);
  }

  @Test
  void viewsAreMeasuredApart() {
    GraphMeasures measures = new GraphMeasures();
    GraphIndex open = graph(40, 1);
    GraphIndex all = graph(50, 2);
    assertThat(measures.of(open, "open_note").graph()).isSameAs(open);
    assertThat(measures.of(all, "live_note").graph()).isSameAs(all);
    assertThat(measures.of(open, "open_note").graph()).isSameAs(open);
  }
}
