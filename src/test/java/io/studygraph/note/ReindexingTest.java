package io.studygraph.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.studygraph.HttpTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReindexingTest extends HttpTest {

  @Inject DataSource database;
  @Inject Reindexing reindexing;

  @BeforeEach
  void notes() {
    deleteEveryNote();
    for (String slug : List.of("first", "second", "third")) {
      asAdmin()
          .contentType("text/markdown")
          .body("---\ntitle: The " + slug + "\ntags: [indexed]\n---\n\nSee [another](other.md).\n")
          .put("/notes/" + slug)
          .then()
          .statusCode(201);
    }
  }

  @Test
  void whatFormerReleasesStoredIsDerivedAnew() throws SQLException {
    String before = asAdmin().get("/notes?tag=indexed&sort=slug").asString();
    sql("delete from note_text", "delete from note_tag", "delete from note_link");
    sql("update note set edition = 0, title = 'stale', word_count = 0, folded_tags = '{}'");

    reindexing.run();

    asAdmin().get("/notes?tag=indexed&sort=slug").then().body(equalTo(before));
    asAdmin().get("/search?q=second").then().body("items.note.slug", contains("second"));
    asAdmin().get("/notes/first/related").then().body("nodes.slug", contains("other"));
  }

  @Test
  void whatIsUpToDateIsLeftAlone() throws SQLException {
    sql("update note set folded_tags = '{}'");

    reindexing.run();

    asAdmin().get("/notes?tag=indexed").then().body("items", empty());
  }

  @Test
  void aNoteThatCannotBeReadDoesNotKeepTheOthersFromIt() throws SQLException {
    sql(
        "update note set edition = 0, title = 'stale'",
        "update revision set source = '\\xff' where note_id = (select id from note where slug = 'first' and deleted_at is null)");

    reindexing.run();

    asAdmin()
        .get("/notes?sort=slug")
        .then()
        .body("items.title", contains("stale", "The second", "The third"));
  }

  @Test
  void aNoteThatSomebodyElseHasInHandComesLast() throws Exception {
    sql("update note set edition = 0, title = 'stale'");
    ExecutorService other = Executors.newSingleThreadExecutor();
    Future<?> run;
    try (Connection holder = database.getConnection();
        Statement statement = holder.createStatement()) {
      holder.setAutoCommit(false);
      statement.execute("select from note where slug = 'first' and deleted_at is null for update");
      run = other.submit(reindexing::run);
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
      while (!titles().equals(List.of("stale", "The second", "The third"))) {
        assertThat(System.nanoTime()).as("time, with %s", titles()).isLessThan(end);
      }
      assertThat(run.isDone()).isFalse();
      holder.rollback();
    } finally {
      other.shutdown();
    }
    run.get(20, TimeUnit.SECONDS);

    assertThat(titles()).containsExactly("The first", "The second", "The third");
  }

  private static List<String> titles() {
    return asAdmin().get("/notes?sort=slug").path("items.title");
  }

  private void sql(String... statements) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String one : statements) {
        assertThat(statement.executeUpdate(one)).isPositive();
      }
    }
  }
}
