package io.studygraph.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.studygraph.HttpTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Attempts that nobody ends, and learners who start many. */
@QuarkusTest
@TestProfile(OpenAttemptsTest.FewAndShort.class)
class OpenAttemptsTest extends HttpTest {

  public static class FewAndShort implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("studygraph.attempts.max-open", "2", "studygraph.attempts.keep-open", "10D");
    }
  }

  @Inject OpenAttempts open;
  @Inject DataSource database;

  @BeforeEach
  void quiz() {
    Sitting.put(
        asAdmin(),
        "left-open",
        "# T\n\n## Quizzes\n\nQ: One?\nOptions:\n- A) yes\n- B) no\nAnswers: A\n");
  }

  private static int start(RequestSpecification caller, Map<String, Object> more) {
    Map<String, Object> draft = new HashMap<>(more);
    draft.put("quiz", "left-open");
    return caller.contentType(ContentType.JSON).body(draft).post("/attempts").statusCode();
  }

  @Test
  void learnerHasSoManyOpenAttemptsAtOnce() {
    String learner = "eager " + UUID.randomUUID();
    Sitting first = Sitting.of(asLearner(learner), "left-open");
    assertThat(start(asAdmin(), Map.of("learner", learner))).isEqualTo(201);
    assertThat(start(asLearner(learner), Map.of())).isEqualTo(409);
    assertThat(start(asAdmin(), Map.of("learner", learner))).isEqualTo(409);
    assertThat(start(anonymously(), Map.of("learner", learner))).isEqualTo(201);
    assertThat(start(asLearner("another " + learner), Map.of())).isEqualTo(201);
    asAdmin().post("/attempts/{id}/submit", first.id()).then().statusCode(200);
    assertThat(start(asLearner(learner), Map.of())).isEqualTo(201);
    asLearner(learner)
        .contentType(ContentType.JSON)
        .body(Map.of("quiz", "left-open"))
        .post("/attempts")
        .then()
        .statusCode(409)
        .body("code", equalTo("too-many-attempts"));
  }

  @Test
  void attemptThatNobodyGoesOnWithEndsAsItStands() throws SQLException {
    Sitting answered = Sitting.of(anonymously(), "left-open").answer("One?", "yes");
    Sitting untouched = Sitting.of(anonymously(), "left-open");
    Sitting limited = Sitting.of(anonymously(), "left-open", "timeLimitSeconds", 31_536_000);
    Sitting late = Sitting.of(anonymously(), "left-open").answer("One?", "yes");
    for (Sitting sitting : new Sitting[] {answered, untouched, limited}) {
      age(sitting, 11, true);
    }
    age(late, 11, false);
    Sitting fresh = Sitting.of(anonymously(), "left-open");

    while (open.endAbandoned() > 0) {
      assertThat(open.endAbandoned()).isNotNegative();
    }

    answered
        .review()
        .then()
        .statusCode(200)
        .body("state", equalTo("expired"))
        .body("submittedAt", nullValue())
        .body("score", equalTo(1f));
    anonymously().get("/attempts/" + untouched.id()).then().statusCode(404);
    for (Sitting sitting : new Sitting[] {limited, late, fresh}) {
      anonymously()
          .get("/attempts/" + sitting.id())
          .then()
          .statusCode(200)
          .body("state", equalTo("open"));
    }
  }

  private void age(Sitting sitting, int days, boolean answers) throws SQLException {
    try (Connection connection = database.getConnection()) {
      run(
          connection,
          "update attempt set created_at = created_at - interval '1 d' * ? where id = ?",
          days,
          sitting);
      if (answers) {
        run(
            connection,
            "update attempt_question set answered_at = answered_at - interval '1 d' * ?"
                + " where attempt_id = ?",
            days,
            sitting);
      }
    }
  }

  private static void run(Connection connection, String sql, int days, Sitting sitting)
      throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      update.setInt(1, days);
      update.setObject(2, UUID.fromString(sitting.id()));
      update.executeUpdate();
    }
  }
}
