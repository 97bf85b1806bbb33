package io.studygraph.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.studygraph.HttpTest;
import io.studygraph.Statements;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RegradeTest extends HttpTest {

  private static final String NOTE =
      """
      # Regraded

      ## Quizzes

      Q: Which is prime?
      Options:
      - A) eight
      - B) nine
      - C) eleven
      Answers: A
      Explanation: It was a slip.

      Q: Which is even?
      Options:
      - A) two
      - B) three
      Answers: A
      """;

  private static final String MENDED =
      NOTE.replace("Answers: A\nExplanation: It was a slip.", "Answers: C\nExplanation: Right.");

  private static final String ACCOUNT = "/quizzes/regraded/regrades";
  private static final String PRIME = "Which is prime?";
  private static final String EVEN = "Which is even?";

  @Inject Statements statements;
  @Inject DataSource database;

  private Sitting wrong;
  private Sitting right;
  private Sitting silent;

  @BeforeEach
  void attempts() {
    asAdmin().delete("/notes/regraded");
    asAdmin().get("/trash?limit=100").<List<String>>path("items.id").forEach(this::purge);
    Sitting.put(asAdmin(), "regraded", NOTE);
    wrong = sit().answer(PRIME, "eight").answer(EVEN, "two").submitted();
    right = sit().answer(PRIME, "eleven").answer(EVEN, "two").submitted();
    silent = sit().answer(EVEN, "three").submitted();
  }

  private void purge(String id) {
    asAdmin().delete("/trash/{id}", id);
  }

  private static Sitting sit() {
    return Sitting.of(anonymously(), "regraded");
  }

  private static Response regrade(String query) {
    Response response = asAdmin().post("/quizzes/regraded/regrade" + query);
    response.then().statusCode(200);
    return response;
  }

  private static void assertScores(Sitting sitting, float score, int maxScore) {
    sitting.review().then().body("score", equalTo(score)).body("maxScore", equalTo(maxScore));
  }

  @Test
  void dryRunTellsExactlyTheAttemptsWhoseScoreChanges() {
    regrade("?dryRun=true").then().body("examined", equalTo(0)).body("items", empty());
    Sitting.put(asAdmin(), "regraded", MENDED);
    Sitting later = sit().answer(PRIME, "eleven").submitted();

    Response dry = regrade("?dryRun=true");

    dry.then().body("examined", equalTo(3)).body("items", hasSize(2)).body("next", nullValue());
    assertThat(dry.<List<String>>path("items.attempt"))
        .containsExactlyInAnyOrder(wrong.id(), right.id());
    int ofRight = dry.<List<String>>path("items.attempt").indexOf(right.id());
    dry.then()
        .body("items[%d].oldScore.score".formatted(ofRight), equalTo(1f))
        .body("items[%d].newScore.score".formatted(ofRight), equalTo(2f))
        .body("items[%d].questions.newScore".formatted(ofRight), contains(1f))
        .body("items[%d].questions.version".formatted(ofRight), contains(1));
    assertScores(right, 1, 2);
    assertScores(wrong, 2, 2);
    assertScores(later, 1, 2);
  }

  @Test
  void mendedPromptAffectsNobody() {
    Sitting.put(asAdmin(), "regraded", NOTE.replace("Which is prime?", "Which one is prime?"));
    regrade("?dryRun=true").then().body("examined", equalTo(3)).body("items", empty());
    Sitting.put(
        asAdmin(),
        "regraded",
        NOTE.replace("A) eight\n- B) nine", "A) nine\n- B) eight")
            .replace("Answers: A\nEx", "Answers: B\nEx"));
    regrade("?dryRun=true").then().body("items", empty());
  }

  @Test
  void scoresAreStoredOnceWithAnAccountOfTheOld() throws SQLException {
    Sitting.put(asAdmin(), "regraded", MENDED);

    regrade("").then().body("items", hasSize(2)).body("dryRun", equalTo(false));

    assertScores(right, 2, 2);
    assertScores(wrong, 1, 2);
    assertScores(silent, 0, 2);
    right
        .review()
        .then()
        .body("questions[0].reveal.regraded", equalTo("current-key"))
        .body("questions[0].reveal.outcome", equalTo("correct"))
        .body("questions[0].reveal.explanation", equalTo("Right."))
        .body("questions[0].version", equalTo(1))
        .body("questions[1].reveal.regraded", nullValue());
    silent.review().then().body("questions[0].reveal.explanation", equalTo("Right."));
    assertThat(accounts(right)).containsExactly("current-key 1 2");
    regrade("").then().body("items", empty());
    assertThat(accounts(right)).hasSize(1);
    assertThat(accounts(silent)).isEmpty();
    assertThat(right.submit().asString()).isEqualTo(right.review().asString());
  }

  /** Policy, score before and score after of each change. */
  private List<String> accounts(Sitting sitting) throws SQLException {
    List<String> accounts = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select policy || ' ' || round((old_grade::json ->> 'score')::numeric)"
                    + " || ' ' || round((new_grade::json ->> 'score')::numeric)"
                    + " from regrade where attempt_id = ? order by regraded_at")) {
      select.setObject(1, UUID.fromString(sitting.id()));
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          accounts.add(rows.getString(1));
        }
      }
    }
    return accounts;
  }

  @Test
  void changesOfGradesAreListedForAuthors() {
    Sitting.put(asAdmin(), "regraded", MENDED);
    regrade("?dryRun=true");
    asAdmin().get(ACCOUNT).then().statusCode(200).body("items", empty());
    regrade("");
    regrade("");
    regrade("?policy=full-credit");

    Response account = as("author").get(ACCOUNT + "?count=exact");
    account
        .then()
        .statusCode(200)
        .body("total", equalTo(4))
        .body("items.policy", contains("full-credit", "full-credit", "current-key", "current-key"))
        .body("items.regradedBy.name", everyItem(equalTo("first")));
    assertThat(account.<List<String>>path("items[2, 3].attempt"))
        .containsExactlyInAnyOrder(wrong.id(), right.id());
    int ofRight = account.<List<String>>path("items.attempt").lastIndexOf(right.id());
    account
        .then()
        .body("items[%d].oldScore.score".formatted(ofRight), equalTo(1f))
        .body("items[%d].newScore.score".formatted(ofRight), equalTo(2f))
        .body("items[%d].newScore.maxScore".formatted(ofRight), equalTo(2));

    List<String> walked = new ArrayList<>();
    for (String page = ACCOUNT + "?limit=3&fields=id"; page != null; ) {
      Response part = asAdmin().get(page);
      walked.addAll(part.path("items.id"));
      String next = part.path("next");
      page = next == null ? null : ACCOUNT + "?limit=3&fields=id&cursor=" + next;
    }
    assertThat(walked).isEqualTo(account.path("items.id"));

    anonymously().get(ACCOUNT).then().statusCode(401);
    for (RequestSpecification caller : List.of(as("write"), asLearner("regraded"))) {
      caller.get(ACCOUNT).then().statusCode(403);
    }
    asAdmin().get("/quizzes/no-such-quiz/regrades").then().statusCode(404);
  }

  @Test
  void policiesDecideWhatAnswersAreWorth() {
    Sitting.put(asAdmin(), "regraded", MENDED);

    regrade("?policy=either-key").then().body("items.attempt", contains(right.id()));
    assertScores(right, 2, 2);
    assertScores(wrong, 2, 2);
    assertScores(silent, 0, 2);

    regrade("?policy=full-credit").then().body("items.attempt", contains(silent.id()));
    assertScores(silent, 1, 2);
    silent.review().then().body("questions[0].reveal.outcome", equalTo("unanswered"));

    regrade("?policy=void").then().body("items", hasSize(3));
    assertScores(right, 1, 1);
    assertScores(wrong, 1, 1);
    assertScores(silent, 0, 1);
    regrade("?policy=void").then().body("items", empty());

    regrade("?policy=current-key").then().body("items", hasSize(3));
    assertScores(right, 2, 2);
    assertScores(wrong, 1, 2);
    assertScores(silent, 0, 2);
  }

  @Test
  void keyThatIsTakenBackTakesTheScoresBack() {
    Sitting.put(asAdmin(), "regraded", MENDED);
    regrade("");
    Sitting.put(asAdmin(), "regraded", NOTE);
    regrade("").then().body("items", hasSize(2));
    assertScores(right, 1, 2);
    assertScores(wrong, 2, 2);
    right.review().then().body("questions[0].reveal.regraded", nullValue());
  }

  @Test
  void questionsCanBeChosen() {
    String even = anonymously().get("/quizzes/regraded").path("questions[1].id");
    regrade("?policy=void&question=" + even).then().body("items", hasSize(3));
    assertScores(right, 0, 1);
    asAdmin()
        .post("/quizzes/regraded/regrade?question=" + UUID.randomUUID())
        .then()
        .statusCode(400)
        .body("errors.parameter", contains("question"));
  }

  @Test
  void rightOptionThatWasNotShownLeavesAnswersAlone() {
    Sitting.put(
        asAdmin(),
        "regraded",
        NOTE.replace("- C) eleven\nAnswers: A", "- C) eleven\n- D) thirteen\nAnswers: D"));
    regrade("").then().body("items", empty());
    regrade("?policy=void").then().body("items", hasSize(3));
  }

  @Test
  void attemptsAreTakenPartByPart() {
    Sitting.put(asAdmin(), "regraded", MENDED);
    Set<String> affected = new HashSet<>();
    String after = "";
    int parts = 0;
    do {
      Response part = regrade("?dryRun=true&limit=1" + after);
      affected.addAll(part.<List<String>>path("items.attempt"));
      String next = part.path("next");
      after = next == null ? "" : "&after=" + next;
      parts++;
    } while (!after.isEmpty());
    assertThat(affected).containsExactlyInAnyOrder(wrong.id(), right.id());
    assertThat(parts).isEqualTo(4);
  }

  @Test
  void regradingNeedsAnAuthorWhoMayWrite() {
    as("author").post("/quizzes/regraded/regrade?dryRun=true").then().statusCode(200);
    as("author").post("/quizzes/regraded/regrade").then().statusCode(403);
    as("write").post("/quizzes/regraded/regrade?dryRun=true").then().statusCode(403);
    as("write", "author").post("/quizzes/regraded/regrade").then().statusCode(200);
    asAdmin().post("/quizzes/no-such/regrade").then().statusCode(404);
  }

  @Test
  void moreAttemptsAreNoMoreStatements() {
    Sitting.put(asAdmin(), "regraded", MENDED);
    assertThat(statements.during(() -> regrade("?limit=1")))
        .isEqualTo(statements.during(() -> regrade("?policy=void&limit=3")))
        .isLessThanOrEqualTo(12);
  }

  /** Whichever comes first, the end is the same: each attempt is graded by the present key. */
  @Test
  void regradingAndSubmittingDoNotDisturbEachOther() throws Exception {
    List<Sitting> open = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      open.add(sit().answer(PRIME, "eleven"));
    }
    Sitting.put(asAdmin(), "regraded", MENDED);
    ExecutorService callers = Executors.newFixedThreadPool(4);
    try {
      List<Future<?>> done = new ArrayList<>();
      open.forEach(sitting -> done.add(callers.submit(sitting::submit)));
      for (int i = 0; i < 6; i++) {
        done.add(callers.submit(() -> regrade("?limit=100")));
      }
      for (Future<?> future : done) {
        future.get(60, TimeUnit.SECONDS);
      }
    } finally {
      callers.shutdownNow();
    }
    regrade("?limit=100");
    open.forEach(sitting -> assertScores(sitting, 1, 2));
    regrade("?limit=100").then().body("items", empty()).body("examined", equalTo(15));
    assertThat(Map.of("right", right.review().<Float>path("score"))).containsEntry("right", 2f);
  }
}
