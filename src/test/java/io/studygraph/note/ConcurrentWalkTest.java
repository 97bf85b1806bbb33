package io.studygraph.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.studygraph.HttpTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Somebody walks through a list while others write. Notes are told apart by their ids, which stay
 * when a note is renamed.
 */
@QuarkusTest
class ConcurrentWalkTest extends HttpTest {

  private static final int STAYING = 60;
  private static final int LEAVING = 40;
  private static final int MOST_WRITES = 400;

  private final AtomicBoolean walking = new AtomicBoolean(true);

  @BeforeEach
  void notes() {
    deleteEveryNote();
    for (int i = 0; i < STAYING; i++) {
      file(i, "staying-" + i);
      if (i < LEAVING) {
        put("leaving-" + i);
      }
    }
  }

  @AfterEach
  void deleteNotes() {
    deleteEveryNote();
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit=7", "limit=7&sort=createdAt"})
  void whileOthersInsertDeleteAndRenameAWalkGivesEveryNoteThatStaysOnce(String query)
      throws Exception {
    walkWhile(query, List.of(this::insert, this::delete, this::rename));
  }

  @ParameterizedTest
  @ValueSource(strings = {"title", "-slug", "date", "-updatedAt", "-date,title"})
  void whileOthersInsertAndDeleteSoDoesAWalkInAnyOrder(String sort) throws Exception {
    walkWhile("limit=7&sort=" + sort, List.of(this::insert, this::delete));
  }

  private void walkWhile(String query, List<Callable<Integer>> writers) throws Exception {
    Set<String> staying =
        Set.copyOf(
            anonymously()
                .get("/notes?limit=100&sort=slug")
                .jsonPath()
                .getList("items.findAll { it.slug.startsWith('staying') }.id", String.class));
    assertThat(staying).hasSize(STAYING);
    ExecutorService threads = Executors.newFixedThreadPool(writers.size());
    try {
      List<Future<Integer>> writing = writers.stream().map(threads::submit).toList();
      List<String> walked = walk(query);
      walking.set(false);
      for (Future<Integer> writer : writing) {
        assertThat(writer.get(1, TimeUnit.MINUTES)).as("writes during the walk").isPositive();
      }
      assertThat(walked).doesNotHaveDuplicates().containsAll(staying);
    } finally {
      walking.set(false);
      threads.shutdownNow();
    }
  }

  private static List<String> walk(String query) {
    List<String> ids = new ArrayList<>();
    String cursor = "";
    do {
      JsonPath page =
          anonymously().get("/notes?" + query + cursor).then().statusCode(200).extract().jsonPath();
      ids.addAll(page.getList("items.id", String.class));
      cursor = page.get("next") == null ? null : "&cursor=" + page.getString("next");
    } while (cursor != null);
    return ids;
  }

  private int insert() {
    return write(i -> put("inserted-" + (i % 2 == 0 ? "a" : "z") + i));
  }

  private int delete() {
    return write(
        i -> {
          if (i < LEAVING) {
            asAdmin().delete("/notes/leaving-" + i).then().statusCode(204);
          }
        });
  }

  private int rename() {
    return write(i -> file(i % STAYING, (i % 2 == 0 ? "a-" : "z-") + "renamed-" + i));
  }

  private int write(IntConsumer write) {
    int done = 0;
    while (walking.get() && done < MOST_WRITES) {
      write.accept(done++);
    }
    return done;
  }

  private static void put(String slug) {
    asAdmin()
        .contentType("text/markdown")
        .body("---\ntitle: %s\n---\nText.\n".formatted(slug))
        .put("/notes/" + slug)
        .then()
        .statusCode(oneOf(200, 201));
  }

  /** A note that remembers its file, and takes the slug that the file has now. */
  private static void file(int number, String slug) {
    asAdmin()
        .contentType("text/markdown")
        .queryParam("path", "staying/%d.md".formatted(number))
        .body("---\nslug: %1$s\ntitle: %1$s\n---\nText.\n".formatted(slug))
        .post("/ingest")
        .then()
        .statusCode(200);
  }
}
