package io.studygraph.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import io.studygraph.HttpTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StaleWordsTest extends HttpTest {

  @Inject StaleWords staleWords;
  @Inject DataSource database;

  @BeforeEach
  void notes() {
    deleteEveryNote();
    put("first", "A pangolin beside an armadillo.");
    put("second", "The same pangolin.");
  }

  private static void put(String slug, String body) {
    asAdmin()
        .contentType("text/markdown")
        .body(body)
        .put("/notes/" + slug)
        .then()
        .statusCode(oneOf(200, 201));
  }

  private boolean isKnown(String word) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select count(*) from search_word where word = '%s'".formatted(word))) {
      rows.next();
      return rows.getInt(1) > 0;
    }
  }

  @Test
  void wordsThatNoNoteHasAreForgotten() throws SQLException {
    asAdmin().delete("/notes/first").then().statusCode(204);
    put("second", "No pangolin but an aardvark.");

    staleWords.remove();

    assertThat(isKnown("armadillo")).isFalse();
    assertThat(isKnown("pangolin")).isTrue();
    assertThat(isKnown("aardvark")).isTrue();
    anonymously().get("/search?q=armadilo").then().body("corrected", nullValue());
    anonymously().get("/search?q=pangolim").then().body("corrected", equalTo("pangolin"));
  }

  @Test
  void wordOfADeletedNoteIsKnownAgainWithTheNextThatHasIt() throws SQLException {
    asAdmin().delete("/notes/first").then().statusCode(204);
    staleWords.remove();
    put("third", "One armadillo.");
    assertThat(isKnown("armadillo")).isTrue();
    anonymously().get("/search?q=armadilo").then().body("corrected", equalTo("armadillo"));
  }

  @Test
  void nothingIsForgottenWhileANoteIsBeingWritten() throws SQLException {
    asAdmin().delete("/notes/first").then().statusCode(204);
    try (Connection writer = database.getConnection();
        Statement statement = writer.createStatement()) {
      writer.setAutoCommit(false);
      statement.execute("select pg_advisory_xact_lock_shared(%d)".formatted(Vocabulary.LOCK));
      staleWords.remove();
      assertThat(isKnown("armadillo")).isTrue();
      writer.rollback();
      writer.setAutoCommit(true);
    }
    staleWords.remove();
    assertThat(isKnown("armadillo")).isFalse();
  }
}
