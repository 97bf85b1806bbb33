package io.studygraph.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.studygraph.HttpTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QuizResourceTest extends HttpTest {

  private static final String NOTE =
      """
      # Quiz

      ## Quizzes

      ### First

      Q: Which are even?
      Options:
      - A) one
      - B) two
      - C) three
      - D) four
      Answers: B, D
      Explanation: Two divides them.

      ### Second

      Q: Which is prime?
      Options:
      - A) four
      - B) five
      Answers: B
      Explanation: Five has two divisors.
      """;

  @BeforeEach
  void quiz() {
    put(NOTE);
  }

  private static void put(String markdown) {
    asAdmin().contentType("text/markdown").body(markdown).put("/notes/graded");
  }

  private static Response grade(Object body) {
    return anonymously().contentType(ContentType.JSON).body(body).post("/quizzes/graded/grade");
  }

  private static List<String> ids() {
    return anonymously().get("/quizzes/graded").path("questions.id");
  }

  private static Map<String, Object> answer(String question, String... selected) {
    return Map.of("question", question, "selected", List.of(selected));
  }

  @Test
  void questionsComeWithoutKeys() {
    anonymously()
        .get("/quizzes/graded")
        .then()
        .statusCode(200)
        .body("questionCount", equalTo(2))
        .body("questions.topic", contains("First", "Second"))
        .body("questions.multiple", contains(true, false))
        .body("questions[0].options.key", contains("A", "B", "C", "D"));
  }

  @Test
  void authorsSeeTheKeysWhenTheyAskForThem() {
    as("author")
        .queryParam("keys", true)
        .get("/quizzes/graded")
        .then()
        .statusCode(200)
        .body("questions.correct", contains(List.of("B", "D"), List.of("B")))
        .body("questions[1].explanation", equalTo("Five has two divisors."));
    anonymously().queryParam("keys", true).get("/quizzes/graded").then().statusCode(401);
    as("write").queryParam("keys", true).get("/quizzes/graded").then().statusCode(403);
  }

  @Test
  void aRightSubmissionGetsFullMarks() {
    List<String> ids = ids();
    grade(Map.of("answers", List.of(answer(ids.get(1), "B"), answer(ids.get(0), "D", "B"))))
        .then()
        .statusCode(200)
        .body("score", equalTo(2f))
        .body("maxScore", equalTo(2))
        .body("fraction", equalTo(1f))
        .body("results.outcome", contains("correct", "correct"))
        .body("results[0].selected", contains("B", "D"))
        .body("results[0].explanation", equalTo("Two divides them."));
  }

  @Test
  void aPartialSubmissionGetsItsPart() {
    List<String> ids = ids();
    grade(Map.of("answers", List.of(answer(ids.get(0), "B"))))
        .then()
        .statusCode(200)
        .body("score", equalTo(0.5f))
        .body("fraction", equalTo(0.25f))
        .body("results.outcome", contains("partial", "unanswered"));
    grade(Map.of("answers", List.of(answer(ids.get(0), "B")), "scoring", "all-or-nothing"))
        .then()
        .body("score", equalTo(0f))
        .body("scoring", equalTo("all-or-nothing"))
        .body("results[0].outcome", equalTo("incorrect"));
  }

  @Test
  void anEmptySubmissionIsUnanswered() {
    grade(Map.of("answers", List.of()))
        .then()
        .statusCode(200)
        .body("score", equalTo(0f))
        .body("results.outcome", contains("unanswered", "unanswered"));
  }

  @Test
  void whatTheQuizDoesNotHaveIsPointedAt() {
    String id = ids().get(0);
    grade(Map.of("answers", List.of(answer(id, "A", "E"), answer(id, "A"), answer("nope", "A"))))
        .then()
        .statusCode(422)
        .body("code", equalTo("invalid-submission"))
        .body(
            "errors.pointer",
            contains("/answers/0/selected/1", "/answers/1/question", "/answers/2/question"));
    grade(Map.of("answers", List.of(answer(id, "A", "A")))).then().statusCode(422);
    grade(Map.of("answer", List.of()))
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("/answer"));
  }

  @Test
  void aQuestionKeepsItsIdWhileItsPromptOrItsOptionsStay() {
    List<String> before = ids();

    put(
        NOTE.replace("Which are even?", "Which of them are even?")
            .replace("Answers: B\n", "Answers: A\n"));

    Response after = anonymously().get("/quizzes/graded");
    assertThat(after.<List<String>>path("questions.id")).isEqualTo(before);
    List<Integer> versions = after.path("questions.version");
    put(
        NOTE.replace("Q: Which is prime?", "Q: New?")
            .replace("A) four\n- B) five", "A) yes\n- B) no"));
    Response last = anonymously().get("/quizzes/graded");
    assertThat(last.<List<String>>path("questions.id").get(0)).isEqualTo(before.get(0));
    assertThat(last.<List<String>>path("questions.id").get(1)).isNotEqualTo(before.get(1));
    assertThat(last.<List<Integer>>path("questions.version").get(0)).isEqualTo(versions.get(0) + 1);
  }

  @Test
  void aQuestionWithoutAReadableKeyIsNotOffered() {
    put(NOTE.replace("Answers: B, D", "Answers: Z"));
    anonymously().get("/quizzes/graded").then().body("questions.topic", contains("Second"));
    put(NOTE.replace("Answers: B, D", "").replace("Answers: B\n", "\n"));
    anonymously()
        .get("/quizzes/graded")
        .then()
        .statusCode(404)
        .body("code", equalTo("quiz-not-found"));
  }

  @Test
  void theListHoldsNotesWithQuestionsAlone() {
    asAdmin().contentType("text/markdown").body("# x").put("/notes/no-quiz");
    anonymously()
        .queryParam("limit", 100)
        .get("/quizzes")
        .then()
        .statusCode(200)
        .body("items.slug", hasItem("graded"))
        .body("items.slug", not(hasItem("no-quiz")))
        .body("items", not(empty()));
  }
}
