package io.studygraph.tag;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.studygraph.HttpTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TagCountsTest extends TaggedNotes {

  private static final String[] TAGS = {"ape", "Ape", "big cat", "Big_Cat", "zebra", "yak"};

  private static final List<Supplier<RequestSpecification>> CALLERS =
      List.of(HttpTest::asAdmin, HttpTest::anonymously);

  @Inject DataSource database;
  @Inject TagCounts counts;

  @BeforeEach
  void noNotes() {
    deleteEveryNote();
  }

  @Test
  void countsAreThoseOfTheNotesWhateverBecomesOfThem() {
    Random random = new Random(7);
    for (int step = 0; step < 60; step++) {
      change(random);
      for (Supplier<RequestSpecification> caller : CALLERS) {
        assertThat(counted(caller)).as("after step %d", step).isEqualTo(recounted(caller));
      }
    }
  }

  @Test
  void noWriteIsLostWhileCountsAreAddedUp() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<?>> writers = new ArrayList<>();
    for (int writer = 0; writer < 2; writer++) {
      int number = writer;
      writers.add(
          threads.submit(
              () -> {
                for (int i = 0; i < 40; i++) {
                  put("count-%d-%d".formatted(number, i % 10), "Zoo", "published", TAGS[i % 6]);
                }
              }));
    }
    List<Future<?>> adders = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      adders.add(
          threads.submit(
              () -> {
                while (writers.stream().anyMatch(writer -> !writer.isDone())) {
                  counts.addUp();
                }
              }));
    }
    threads.shutdown();
    assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    for (Future<?> task : writers) {
      task.get();
    }
    for (Future<?> task : adders) {
      task.get();
    }

    assertThat(counted(HttpTest::asAdmin)).isEqualTo(recounted(HttpTest::asAdmin)).isNotEmpty();
  }

  @Test
  void whatIsAddedUpIsOneRowOfEachSpelling() throws SQLException {
    put("count-a", "Zoo", "published", "ape", "yak");
    put("count-b", "Zoo", "draft", "ape", "yak");
    put("count-b", "Zoo", "draft", "ape");
    put("count-c", "Zoo", "published", "zebra");
    put("count-c", "Zoo", "published");
    counts.addUp();
    assertThat(
            rows(
                "select tag, notes, published from tag_count"
                    + " where tag in ('ape', 'yak', 'zebra') order by tag"))
        .containsExactly("ape 2 1", "yak 1 1");
  }

  private void change(Random random) {
    String slug = "count-" + random.nextInt(5);
    switch (random.nextInt(8)) {
      case 0 -> asAdmin().delete("/notes/" + slug);
      case 1 -> trashed().forEach(id -> asAdmin().post("/trash/{id}/restore", id));
      case 2 -> trashed().forEach(id -> asAdmin().delete("/trash/{id}", id));
      case 3 -> counts.addUp();
      default ->
          put(
              slug,
              "---\nstatus: %s\n%stags: [%s]\n---\nText.\n"
                  .formatted(
                      random.nextInt(3) == 0 ? "draft" : "published",
                      random.nextBoolean() ? "" : "publishAt: " + hoursFromNow(random) + "\n",
                      String.join(
                          ", ",
                          random
                              .ints(random.nextInt(4), 0, TAGS.length)
                              .mapToObj(i -> TAGS[i])
                              .toList())));
    }
  }

  /** Of the notes of this test, the one that was deleted last. */
  private static Stream<String> trashed() {
    List<String> ids =
        asAdmin().get("/trash?limit=100").path("items.findAll { it.slug =~ /^count-/ }.id");
    return ids.stream().limit(1);
  }

  private static Instant hoursFromNow(Random random) {
    return Instant.now()
        .plus(random.nextBoolean() ? 1 : -1, ChronoUnit.HOURS)
        .truncatedTo(ChronoUnit.SECONDS);
  }

  private static List<String> counted(Supplier<RequestSpecification> caller) {
    return caller
        .get()
        .get("/tags?sort=name&limit=100")
        .jsonPath()
        .getList("items", Map.class)
        .stream()
        .map(tag -> tag.get("tag") + " " + tag.get("count"))
        .toList();
  }

  /** By the notes that carry each tag. */
  private static List<String> recounted(Supplier<RequestSpecification> caller) {
    return Stream.of("ape", "big cat", "yak", "zebra")
        .map(tag -> tag + " " + caller.get().get("/notes?count=exact&tag=" + tag).path("total"))
        .filter(counted -> !counted.endsWith(" 0"))
        .toList();
  }

  private List<String> rows(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<String> rows = new ArrayList<>();
      while (result.next()) {
        rows.add(result.getString(1) + " " + result.getInt(2) + " " + result.getInt(3));
      }
      return rows;
    }
  }
}
