package io.studygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.studygraph.HttpTest;
import io.studygraph.note.Condition;
import io.studygraph.note.Moment;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The graph in memory is the one that the database has, at every time. */
@QuarkusTest
class GraphIndexTest extends HttpTest {

  private static final List<String> NAMES =
      List.of("alpha", "beta", "gamma", "delta", "alpha-beta", "eta", "Alpha/Beta", "Gamma ray");

  @Inject Session session;
  @Inject GraphLoader loader;
  @Inject GraphLog log;
  @Inject GraphIndexes indexes;

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

  private List<Edge> stored(String view) {
    return QuarkusTransaction.requiringNew().call(() -> StoredEdges.of(session, view));
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
      GraphState state = loader.load();
      for (String view : List.of(GraphState.ALL, GraphState.OPEN)) {
        GraphIndex graph = state.graph(view);
        List<Edge> edges = edges(graph);
        assertThat(edges.stream().sorted(order).toList())
            .as("seed %d, %s", seed, view)
            .hasSizeGreaterThan(10)
            .isEqualTo(stored(view).stream().sorted(order).toList());
        ambiguous += graph.nodes().size() - graph.nodes().notes();
      }
    }
    assertThat(ambiguous).isPositive();
  }

  @Test
  void followedChangesGiveWhatReadingAllGives() {
    GraphState state = loader.load();
    for (int seed = 11; seed <= 14; seed++) {
      write(new Random(seed));
      state = followed(state);
      change(new Random(seed));
      state = followed(state);
    }
  }

  private GraphState followed(GraphState former) {
    assertThat(log.since(former.moment()).changed()).isTrue();
    GraphChanges changes =
        QuarkusTransaction.requiringNew().call(() -> log.changes(former.moment(), 1000));
    assertThat(changes.complete()).isTrue();
    GraphState state = loader.reload(former);
    GraphState whole = loader.load();
    assertThat(Described.lines(state.all())).isEqualTo(Described.lines(whole.all()));
    assertThat(Described.lines(state.open())).isEqualTo(Described.lines(whole.open()));
    assertThat(state.all() == state.open()).isEqualTo(whole.all() == whole.open());
    assertThat(log.since(state.moment()).changed()).isFalse();
    return state;
  }

  /** Deletes some, restores some, shows and hides some, and moves tags and paths. */
  private static void change(Random random) {
    List<String> slugs = asAdmin().get("/notes?limit=100").path("items.slug");
    for (String slug : slugs) {
      String patch =
          switch (random.nextInt(5)) {
            case 0 -> "{\"status\": \"draft\"}";
            case 1 -> "{\"status\": \"published\"}";
            case 2 -> "{\"tags\": [\"t%d\"]}".formatted(random.nextInt(3));
            case 3 -> "{\"title\": \"%s\"}".formatted(any(random));
            default -> null;
          };
      if (patch == null) {
        asAdmin().delete("/notes/{slug}", slug).then().statusCode(204);
      } else {
        asAdmin()
            .contentType("application/merge-patch+json")
            .body(patch)
            .patch("/notes/{slug}", slug)
            .then()
            .statusCode(200);
      }
    }
    List<String> deleted = asAdmin().get("/trash?limit=2").path("items.id");
    deleted.forEach(id -> asAdmin().post("/trash/{id}/restore", id));
  }

  @Test
  void transactionsThatEndInAnotherOrderThanTheyBeginAreAllSeen() {
    for (int i = 0; i < 4; i++) {
      ingest("w%d.md".formatted(i), "---\nslug: w%d\n---\nText.\n".formatted(i));
    }
    List<CompletableFuture<Void>> writers =
        IntStream.range(0, 4)
            .mapToObj(writer -> CompletableFuture.runAsync(() -> rewrite("w" + writer, writer)))
            .toList();
    GraphState state = loader.load();
    int seen = 0;
    while (!writers.stream().allMatch(CompletableFuture::isDone)) {
      if (log.since(state.moment()).changed()) {
        state = loader.reload(state);
        seen++;
      }
    }
    writers.forEach(CompletableFuture::join);
    state = loader.reload(state);
    assertThat(seen).isGreaterThan(3);
    assertThat(Described.lines(state.all())).isEqualTo(Described.lines(loader.load().all()));
  }

  /** One writer keeps its transactions open for longer than the others. */
  private void rewrite(String slug, int writer) {
    for (int i = 0; i < 40; i++) {
      String category = "c" + i;
      QuarkusTransaction.requiringNew()
          .run(
              () -> {
                session
                    .createNativeMutationQuery(
                        "update note set category = :category where slug = :slug and deleted_at is null")
                    .setParameter("category", category)
                    .setParameter("slug", slug)
                    .executeUpdate();
                session
                    .createNativeQuery("select cast(pg_sleep(:time) as text)", String.class)
                    .setParameter("time", writer * 0.01)
                    .getSingleResult();
              });
    }
  }

  @Test
  void notesOfASetAreTheSameByIdAndByNumber() {
    Random random = new Random(21);
    write(random);
    NoteTable table = loader.load().all().nodes().table();
    ingest("later.md", "# Later\n");
    for (int i = 0; i < 20; i++) {
      BitSet notes = new BitSet();
      random.ints(random.nextInt(9), 0, table.size()).forEach(notes::set);
      List<String> slugs = notes.stream().mapToObj(table::slug).toList();
      assertThat(selected(NoteSet.byId(table, notes))).isEqualTo(slugs);
      assertThat(selected(NoteSet.byNumber(table, notes))).isEqualTo(slugs);
    }
  }

  private List<String> selected(Condition condition) {
    NativeQuery<String> query =
        session.createNativeQuery(
            "select n.slug from live_note n where %s order by n.slug collate \"C\""
                .formatted(condition.sql()),
            String.class);
    for (int i = 0; i < condition.parameters().size(); i++) {
      query.setParameter(i + 1, condition.parameters().get(i));
    }
    return query.getResultList();
  }

  @Test
  void changesThatEveryProcessHasSeenAreForgotten() {
    ingest("a.md", "# A\n");
    Moment before = indexes.state().moment();
    ingest("b.md", "# B\n");
    Moment after = indexes.state().moment();
    QuarkusTransaction.requiringNew().run(() -> log.forget(before));
    assertThat(log.since(before).changed()).isTrue();
    QuarkusTransaction.requiringNew().run(() -> log.forget(after));
    assertThat(log.since(before).changed()).isFalse();
    assertThat(indexes.state().all().nodes().notes()).isEqualTo(2);
  }
}
