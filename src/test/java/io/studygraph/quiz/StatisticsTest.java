package io.studygraph.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.studygraph.HttpTest;
import io.studygraph.Statements;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StatisticsTest extends HttpTest {

  private static final String NOTE =
      """
      # Counted

      ## Quizzes

      Q: First?
      Options:
      - A) right one
      - B) wrong one
      Answers: A

      Q: Second?
      Options:
      - A) wrong two
      - B) right two
      - C) never two
      Answers: B
      """;

  @Inject Statements statements;

  @BeforeEach
  void quiz() {
    deleteEveryNote();
    Sitting.put(asAdmin(), "counted", "# No quiz\n");
    asAdmin().delete("/notes/counted");
    Sitting.put(asAdmin(), "counted", NOTE);
  }

  private static Sitting sit(String first, String second) {
    Sitting sitting = Sitting.of(anonymously(), "counted");
    if (!first.isEmpty()) {
      sitting.answer("First?", first);
    }
    return sitting.answer("Second?", second).submitted();
  }

  private static Response statistics() {
    Response response = as("author").get("/quizzes/counted/statistics");
    response.then().statusCode(200);
    return response;
  }

  @Test
  void quizThatNobodyTookHasNoFiguresAndSaysWhy() {
    statistics()
        .then()
        .body("attempts", equalTo(0))
        .body("reliability.reason", equalTo("no-attempts"))
        .body("questions.facility.value", everyItem(nullValue()))
        .body("questions.discrimination.reason", everyItem(equalTo("no-attempts")));
    as("write").get("/quizzes/counted/statistics").then().statusCode(403);
    anonymously().get("/quizzes/counted/statistics").then().statusCode(401);
  }

  @Test
  void answersAreCountedByTheOptionsOfTheNoteWhateverTheirOrder() {
    sit("right one", "right two");
    sit("right one", "right two");
    sit("wrong one", "wrong two");
    sit("", "right two");
    Sitting.of(anonymously(), "counted").answer("First?", "right one");

    statistics()
        .then()
        .body("attempts", equalTo(4))
        .body("sampled", equalTo(false))
        .body("complete", equalTo(4))
        .body("questions.answers", contains(4, 4))
        .body("questions.unanswered", contains(1, 0))
        .body("questions[0].facility.value", equalTo(0.5f))
        .body("questions[1].facility.value", equalTo(0.75f))
        .body("questions[0].options.count", contains(2, 1))
        .body("questions[0].options.correct", contains(true, false))
        .body("questions[0].options[0].meanRest.value", equalTo(1f))
        .body("questions[0].options[1].meanRest.value", equalTo(0f))
        .body("questions[1].options.count", contains(1, 3, 0))
        .body("questions[1].options[2].meanRest.reason", equalTo("nobody-chose"))
        // x = 1 1 0 0, y = 1 1 0 1: covariance 1/6, variances 1/3 and 1/4; alpha 2·2·(1/6)/(11/12).
        .body("questions[0].discrimination.value", equalTo(0.5774f))
        .body("questions[1].discrimination.value", equalTo(0.5774f))
        .body("reliability.value", equalTo(0.7273f));
  }

  @Test
  void answersToAnotherKeyAreLeftOutUntilTheyAreRegraded() {
    sit("wrong one", "right two");
    Sitting.put(asAdmin(), "counted", NOTE.replace("Answers: A", "Answers: B"));

    statistics()
        .then()
        .body("questions.leftOut", contains(1, 0))
        .body("questions.answers", contains(0, 1))
        .body("questions[1].discrimination.reason", equalTo("one-question"));

    asAdmin().post("/quizzes/counted/regrade").then().statusCode(200);
    statistics()
        .then()
        .body("questions.leftOut", contains(0, 0))
        .body("questions[0].facility.value", equalTo(1f));
    asAdmin().post("/quizzes/counted/regrade?policy=void").then().statusCode(200);
    statistics().then().body("questions.leftOut", contains(1, 0));
  }

  @Test
  void mendedPromptKeepsItsAnswers() {
    sit("right one", "right two");
    Sitting.put(asAdmin(), "counted", NOTE.replace("Second?", "Second one?"));
    statistics().then().body("questions.answers", contains(1, 1));
  }

  @Test
  void moreAttemptsAreNoMoreStatements() {
    sit("right one", "right two");
    long one = statements.during(StatisticsTest::statistics);
    sit("right one", "wrong two");
    assertThat(statements.during(StatisticsTest::statistics)).isEqualTo(one).isLessThanOrEqualTo(6);
  }
}
