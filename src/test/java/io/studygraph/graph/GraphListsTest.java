package io.studygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.studygraph.document.Lines;
import io.studygraph.graph.GraphLists.BrokenLink;
import io.studygraph.graph.GraphLists.OneWayLink;
import io.studygraph.graph.GraphLists.Orphan;
import io.studygraph.graph.MeasuredLists.Hub;
import io.studygraph.http.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each list is what its definition gives, pair by pair, on small graphs. */
class GraphListsTest {

  private static final int GRAPHS = 500;

  @Test
  void orphansAreTheNotesThatNoNoteLinksTo() {
    Random random = new Random(1);
    for (int i = 0; i < GRAPHS; i++) {
      RandomIndex index = RandomIndex.of(random);
      Page<Orphan> page = new GraphLists(index.graph()).orphans(RandomIndex.all());
      List<String> expected =
          index.notes().stream()
              .filter(note -> index.notes().stream().noneMatch(other -> index.links(other, note)))
              .toList();
      assertThat(page.items()).extracting(Orphan::slug).isEqualTo(expected);
      assertThat(page.total()).isEqualTo(expected.size());
      assertThat(page.items())
          .allSatisfy(one -> assertThat(one.outgoing()).isEqualTo(index.next(one.slug()).size()));
    }
  }

  @Test
  void brokenLinksAreThoseToSlugsOfNoNote() {
    Random random = new Random(2);
    for (int i = 0; i < GRAPHS; i++) {
      RandomIndex index = RandomIndex.of(random);
      assertThat(
              new GraphLists(index.graph())
                  .brokenLinks(RandomIndex.all()).items().stream()
                      .map(one -> new Edge(one.from(), one.to(), one.type(), one.lines())))
          .isEqualTo(
              index.edges().stream().filter(edge -> !index.notes().contains(edge.to())).toList());
    }
  }

  @Test
  void oneWayLinksAreThoseThatAreNotReturned() {
    Random random = new Random(3);
    for (int i = 0; i < GRAPHS; i++) {
      RandomIndex index = RandomIndex.of(random);
      List<OneWayLink> expected = new ArrayList<>();
      for (String from : index.notes()) {
        for (String to : index.next(from)) {
          if (!index.links(to, from)) {
            List<EdgeType> types =
                index.edges().stream()
                    .filter(edge -> edge.from().equals(from) && edge.to().equals(to))
                    .map(Edge::type)
                    .toList();
            expected.add(new OneWayLink(from, to, types));
          }
        }
      }
      assertThat(new GraphLists(index.graph()).oneWay(RandomIndex.all()).items())
          .isEqualTo(expected);
    }
  }

  @Test
  void hubsAreRankedAsTheRandomReaderVisitsThem() {
    Random random = new Random(4);
    for (int i = 0; i < GRAPHS; i++) {
      RandomIndex index = RandomIndex.of(random);
      double[] scores = visits(index);
      List<Hub> hubs =
          new MeasuredLists(Measures.of(index.graph())).hubs(RandomIndex.all()).items();
      assertThat(hubs).extracting(Hub::slug).containsExactlyInAnyOrderElementsOf(index.notes());
      for (Hub hub : hubs) {
        assertThat(hub.score()).isCloseTo(scores[index.notes().indexOf(hub.slug())], within(2e-6));
        assertThat(hub.outgoing()).isEqualTo(index.next(hub.slug()).size());
        assertThat(hub.incoming())
            .isEqualTo(
                index.notes().stream().filter(other -> index.links(other, hub.slug())).count());
      }
      assertThat(hubs).isSortedAccordingTo(Comparator.comparingDouble(hub -> -hub.score()));
    }
  }

  /** The power method as the textbook has it; a note without links leads everywhere. */
  private static double[] visits(RandomIndex index) {
    int count = index.notes().size();
    double[] visits = new double[count];
    Arrays.fill(visits, 1.0 / count);
    for (int step = 0; step < 300; step++) {
      double[] next = new double[count];
      for (int note = 0; note < count; note++) {
        List<String> targets = index.next(index.notes().get(note));
        for (int to = 0; to < count; to++) {
          double share = 1.0 / count;
          if (!targets.isEmpty()) {
            share = targets.contains(index.notes().get(to)) ? 1.0 / targets.size() : 0;
          }
          next[to] += visits[note] * (0.85 * share + 0.15 / count);
        }
      }
      visits = next;
    }
    return visits;
  }

  @Test
  void edgesOfTheIndexAreThoseItWasMadeOf() {
    Random random = new Random(5);
    for (int i = 0; i < GRAPHS; i++) {
      RandomIndex index = RandomIndex.of(random);
      GraphIndex graph = index.graph();
      List<Edge> edges = new ArrayList<>();
      for (int note = 0; note < graph.nodes().notes(); note++) {
        int from = note;
        graph.linksOf(note).forEach(link -> edges.add(graph.edge(from, link)));
      }
      assertThat(edges).isEqualTo(index.edges());
    }
  }

  @Test
  void brokenLinkComesWithTheNearestSlug() {
    List<Edge> links =
        Stream.of("rate-limter", "raft")
            .map(target -> new Edge("rate-limiter", target, EdgeType.LINK, new Lines(1, 1)))
            .toList();
    GraphIndex graph = RandomIndex.graph(List.of("rate-limiter"), links, Map.of());
    assertThat(new GraphLists(graph).brokenLinks(RandomIndex.all()).items())
        .extracting(BrokenLink::to, BrokenLink::nearest)
        .containsExactly(tuple("raft", null), tuple("rate-limter", "rate-limiter"));
  }
}
