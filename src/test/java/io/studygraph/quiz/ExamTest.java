package io.studygraph.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.studygraph.HttpTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a note says that is marked as an exam, and to whom. */
@QuarkusTest
class ExamTest extends HttpTest {

  private static final String QUIZ =
      """
      category: Examined
      ---
      # Examined

      ## Quizzes

      Q: Which are even?
      Options:
      - A) one
      - B) two
      - C) three
      - D) four
      Answers: B, D
      Explanation: Two divides them.

      Q: Which is prime?
      Options:
      - A) four
      - B) five
      Answers: B
      """;

  private static final String EXAM = "---\nexam: true\n" + QUIZ;
  private static final String PRACTICE = "---\n" + QUIZ;

  @BeforeEach
  void exam() {
    put(EXAM);
  }

  private static void put(String markdown) {
    asAdmin()
        .contentType("text/markdown")
        .body(markdown)
        .put("/notes/examined")
        .then()
        .statusCode(oneOf(200, 201));
  }

  private static Response grade(RequestSpecification caller) {
    return caller
        .contentType(ContentType.JSON)
        .body(Map.of("answers", List.of()))
        .post("/quizzes/examined/grade");
  }

  private static Response start(RequestSpecification caller, Map<String, Object> draft) {
    return caller.contentType(ContentType.JSON).body(draft).post("/attempts");
  }

  private static Response start(RequestSpecification caller, String mode) {
    return start(caller, Map.of("quiz", "examined", "mode", mode, "learner", "ada"));
  }

  private static Response answer(RequestSpecification caller, Response attempt, String text) {
    return answer(caller, attempt, 1, text);
  }

  private static Response answer(
      RequestSpecification caller, Response attempt, int question, String text) {
    List<String> texts = attempt.path("questions[%d].options.text".formatted(question));
    List<String> ids = attempt.path("questions[%d].options.id".formatted(question));
    return caller
        .contentType(ContentType.JSON)
        .body(Map.of("selected", List.of(ids.get(texts.indexOf(text)))))
        .put(
            "/attempts/{id}/answers/{question}",
            attempt.<String>path("id"),
            attempt.<String>path("questions[%d].id".formatted(question)));
  }

  @Test
  void examIsGradedForAuthorsAlone() {
    anonymously().get("/quizzes/examined").then().statusCode(200);
    grade(anonymously()).then().statusCode(401).body("code", equalTo("unauthorized"));
    grade(as("write")).then().statusCode(403);
    grade(asLearner("ada")).then().statusCode(403);
    grade(as("author")).then().statusCode(200);
  }

  @Test
  void examIsStartedByAuthorsAndIsNoPractice() {
    start(anonymously(), "exam").then().statusCode(401);
    start(as("write"), "exam").then().statusCode(403);
    start(asLearner("ada"), "exam").then().statusCode(403);
    start(as("author"), "practice").then().statusCode(422).body("code", equalTo("exam-alone"));
    start(as("author"), "exam").then().statusCode(201);
  }

  @Test
  void examIsDrawnByItsNameAlone() {
    for (RequestSpecification caller : List.of(anonymously(), as("author"))) {
      start(caller, Map.of("category", "Examined"))
          .then()
          .statusCode(422)
          .body("code", equalTo("nothing-to-draw"));
    }
    put(PRACTICE);
    start(anonymously(), Map.of("category", "Examined")).then().statusCode(201);
  }

  @Test
  void reviewTellsALearnerTheScoreAndNoKey() {
    Response exam = start(as("author"), "exam");
    answer(asLearner("ada"), exam, "five").then().statusCode(200);
    String submit = "/attempts/" + exam.path("id") + "/submit";
    String review = "/attempts/" + exam.path("id") + "/review";

    for (Response seen :
        List.of(
            asLearner("ada").post(submit),
            asLearner("ada").get(review),
            anonymously().get(review))) {
      seen.then()
          .statusCode(200)
          .body("score", equalTo(1f))
          .body("guessScore", nullValue())
          .body("questions.reveal", everyItem(nullValue()));
      assertThat(seen.asString()).doesNotContain("divides", "correct");
    }
    assertThat(asLearner("ada").get("/attempts/" + exam.path("id")).asString())
        .doesNotContain("divides", "correct");
    as("author")
        .get(review)
        .then()
        .body("guessScore", notNullValue())
        .body("questions.reveal.outcome", contains("unanswered", "correct"));
  }

  @Test
  void keysAreShownWhenTheMarkIsTakenAway() {
    Response exam = start(as("author"), "exam");
    String review = "/attempts/" + exam.path("id") + "/review";
    asLearner("ada").post("/attempts/" + exam.path("id") + "/submit");
    asLearner("ada").get(review).then().body("questions.reveal", everyItem(nullValue()));
    put(PRACTICE);
    asLearner("ada").get(review).then().body("questions.reveal", everyItem(notNullValue()));
    put(EXAM);
    asAdmin().delete("/notes/examined").then().statusCode(204);
    asLearner("ada").get(review).then().body("questions.reveal", everyItem(nullValue()));
  }

  /** Practice that was started before the mark shows none of what it has not shown. */
  @Test
  void markIsGoodForAttemptsThatAreOpen() {
    put(PRACTICE);
    Response practice = start(anonymously(), "practice");
    answer(anonymously(), practice, "four").then().body("questions[1].reveal", notNullValue());
    put(EXAM);
    answer(anonymously(), practice, "five").then().statusCode(409);
    answer(anonymously(), practice, 0, "two")
        .then()
        .statusCode(200)
        .body("questions.reveal", everyItem(nullValue()));
    anonymously()
        .get("/attempts/{id}", practice.<String>path("id"))
        .then()
        .body("questions.reveal", everyItem(nullValue()));
  }

  @Test
  void questionWhoseKeyWasBrokenForAWhileIsTheSame() {
    List<String> before = anonymously().get("/quizzes/examined").path("questions.id");
    put(EXAM.replace("Answers: B, D", "Answers: ?"));
    anonymously().get("/quizzes/examined").then().body("questions.id", not(equalTo(before)));
    put(EXAM.replace("Which is prime?", "Which one is prime?"));
    anonymously().get("/quizzes/examined").then().body("questions.id", equalTo(before));
  }
}
