package io.studygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.studygraph.HttpTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The graph in memory is the one that the database has, at every time. */
@QuarkusTest
class GraphIndexTest extends HttpTest {

  private static final List<String> NAMES =
      List.of("alpha", "beta", "gamma", "delta", "alpha-beta", "eta", "Alpha/Beta", "Gamma ray");

  @Inject Session session;
  @Inject GraphLoader loader;
  @Inject GraphChanges changes;

  @AfterEach
  void deleteNotes() {
    deleteEveryNote();
  }

  private static String any(Random random) {
    return NAMES.get(random.nextInt(NAMES.size()));
  }

  private static void ingest(String path, String note) {
    asAdmin()
        .contentType("text/markdown")
        .queryParam("path", path)
        .body(note)
        .post("/ingest")
        .then()
        .statusCode(200)
        .body("failed", is(0));
  }

  /** Notes that share few names, by slug, former slug, path, title and alias. */
  private static void write(Random random) {
    for (int i = 0; i < 12; i++) {
      String path = "%d/%s.md".formatted(random.nextInt(3), any(random).replace('/', ' '));
      String slug =
          random.nextInt(3) == 0
              ? any(random).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "-")
              : "n-" + i;
      String state = List.of("published", "published", "draft").get(random.nextInt(3));
      ingest(
          path,
          "---\ntitle: %s\nslug: %s\nstatus: %s\naliases: [%s]\nrelated: [%s, n-%d]\n---\n[[%s]] and [x](%s.md), [[%s]].\n"
              .formatted(
                  any(random),
                  slug,
                  state,
                  any(random),
                  any(random),
                  random.nextInt(12),
                  any(random),
                  any(random).replace(" ", "%20"),
                  any(random)));
      if (random.nextInt(4) == 0) {
        asAdmin()
            .contentType("application/merge-patch+json")
            .body("{\"slug\": \"renamed-%d\"}".formatted(i))
            .patch("/notes/" + slug);
      }
    }
  }

  private List<Edge> stored(String view, List<String> slugs) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                new StoredEdges(
                        session,
                        view,
                        Direction.BOTH,
                        EnumSet.of(EdgeType.RELATED, EdgeType.LINK, EdgeType.WIKILINK))
                    .among(slugs, 10_000));
  }

  private static List<Edge> edges(GraphIndex graph) {
    List<Edge> edges = new ArrayList<>();
    for (int note = 0; note < graph.nodes().notes(); note++) {
      int from = note;
      graph.linksOf(note).forEach(link -> edges.add(graph.edge(from, link)));
    }
    return edges;
  }

  @Test
  void linksLeadWhereTheDatabaseSaysThatTheyDo() {
    Comparator<Edge> order = Comparator.comparing(Edge::toString);
    int ambiguous = 0;
    for (int seed = 1; seed <= 6; seed++) {
      deleteEveryNote();
      write(new Random(seed));
      for (String view : List.of("live_note", "open_note")) {
        GraphIndex graph = loader.load(view).graph();
        List<String> slugs =
            IntStream.range(0, graph.nodes().size()).mapToObj(graph.nodes()::slug).toList();
        List<Edge> edges = edges(graph);
        assertThat(edges.stream().sorted(order).toList())
            .as("seed %d, %s", seed, view)
            .hasSizeGreaterThan(10)
            .isEqualTo(stored(view, slugs).stream().sorted(order).toList());
        ambiguous += graph.nodes().size() - graph.nodes().notes();
      }
    }
    assertThat(ambiguous).isPositive();
  }

  @Test
  void everyWriteIsCountedOnceWhileOthersFoldTheCounts() {
    long before = loader.moment().changes();
    List<CompletableFuture<Void>> writers =
        IntStream.range(0, 4)
            .mapToObj(
                writer ->
                    CompletableFuture.runAsync(
                        () -> {
                          for (int i = 0; i < 300; i++) {
                            boolean undone = i % 3 == 0;
                            UUID note = new UUID(writer, i);
                            try {
                              QuarkusTransaction.requiringNew()
                                  .run(
                                      () -> {
                                        changes.remove(note);
                                        if (undone) {
                                          throw new IllegalStateException("undone");
                                        }
                                      });
                            } catch (IllegalStateException expected) {
                              assertThat(undone).isTrue();
                            }
                          }
                        }))
            .toList();
    long last = before;
    while (!writers.stream().allMatch(CompletableFuture::isDone)) {
      long now = loader.moment().changes();
      assertThat(now).isGreaterThanOrEqualTo(last);
      last = now;
    }
    writers.forEach(CompletableFuture::join);
    assertThat(loader.moment().changes()).isEqualTo(before + 800);
    long rows =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    session
                        .createNativeQuery("select count(*) from graph_change", Long.class)
                        .getSingleResult());
    assertThat(rows).isLessThan(800);
  }

  @Test
  void indexHoldsForItsStateAndEarlierOnesUntilANoteIsPublished() {
    ingest("a.md", "---\nslug: a\npublishAt: 2999-01-01T00:00:00Z\n---\n# A\n");
    GraphLoader.Loaded loaded = loader.load("open_note");
    GraphMoment now = loader.moment();
    assertThat(loaded.graph().nodes().notes()).isZero();
    assertThat(loaded.holds(now)).isTrue();
    assertThat(loaded.holds(new GraphMoment(now.changes() + 1, now.at()))).isFalse();
    assertThat(loaded.holds(new GraphMoment(now.changes() - 1, now.at()))).isTrue();
    assertThat(loaded.holds(new GraphMoment(now.changes(), Instant.parse("2999-01-01T00:00:00Z"))))
        .isFalse();
  }
}
