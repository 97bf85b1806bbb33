package io.studygraph.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
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
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  private final String learner = "ada " + UUID.randomUUID();

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

  private Response start(RequestSpecification caller, String mode) {
    return start(caller, Map.of("quiz", "examined", "mode", mode, "learner", learner));
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
    grade(asLearner(learner)).then().statusCode(403);
    grade(as("author")).then().statusCode(200);
  }

  @Test
  void examIsStartedByAuthorsAndIsNoPractice() {
    start(anonymously(), "exam").then().statusCode(401);
    start(as("write"), "exam").then().statusCode(403);
    start(asLearner(learner), "exam").then().statusCode(403);
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
    answer(asLearner(learner), exam, "five").then().statusCode(200);
    String submit = "/attempts/" + exam.path("id") + "/submit";
    String review = "/attempts/" + exam.path("id") + "/review";

    for (Response seen :
        List.of(
            asLearner(learner).post(submit),
            asLearner(learner).get(review),
            anonymously().get(review))) {
      seen.then()
          .statusCode(200)
          .body("score", equalTo(1f))
          .body("guessScore", nullValue())
          .body("questions.reveal", everyItem(nullValue()));
      assertThat(seen.asString()).doesNotContain("divides", "correct");
    }
    assertThat(asLearner(learner).get("/attempts/" + exam.path("id")).asString())
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
    asLearner(learner).post("/attempts/" + exam.path("id") + "/submit");
    asLearner(learner).get(review).then().body("questions.reveal", everyItem(nullValue()));
    put(PRACTICE);
    asLearner(learner).get(review).then().body("questions.reveal", everyItem(notNullValue()));
    put(EXAM);
    asAdmin().delete("/notes/examined").then().statusCode(204);
    asLearner(learner).get(review).then().body("questions.reveal", everyItem(nullValue()));
  }

  /** Whoever writes and may not see keys could read them, or have them shown to learners. */
  @Test
  void markIsTakenAwayByAuthorsAlone() {
    RequestSpecification writer = as("write");
    refused(writer.contentType("text/markdown").body(PRACTICE).put("/notes/examined"));
    refused(writer.contentType("text/markdown").body("# Other").put("/notes/examined"));
    for (String mark : List.of("null", "false", "\"no\"")) {
      refused(patch(as("write"), "{\"extra\": {\"exam\": %s}}".formatted(mark)));
    }
    Response ingested =
        as("write")
            .contentType("text/markdown")
            .body(PRACTICE.replace("---\ncat", "---\nslug: examined\ncat"))
            .post("/ingest");
    ingested
        .then()
        .statusCode(200)
        .body("failed", equalTo(1))
        .body("items[0].diagnostics.code", hasItem("forbidden"));
    assertThat(as("write").get("/notes/examined").<Boolean>path("extra.exam")).isTrue();

    patch(as("write"), "{\"title\": \"Renamed\", \"tags\": [\"kept\"]}").then().statusCode(200);
    patch(as("write"), "{\"slug\": \"examined-elsewhere\"}").then().statusCode(200);
    patch(as("write"), "examined-elsewhere", "{\"slug\": \"examined\"}").then().statusCode(200);
    grade(as("write")).then().statusCode(403);
    patch(as("write", "author"), "{\"extra\": {\"exam\": null}}").then().statusCode(200);
    grade(as("write")).then().statusCode(200);
    patch(as("write"), "{\"title\": \"Free\"}").then().statusCode(200);
  }

  private static Response patch(RequestSpecification caller, String change) {
    return patch(caller, "examined", change);
  }

  private static Response patch(RequestSpecification caller, String slug, String change) {
    return caller.contentType("application/merge-patch+json").body(change).patch("/notes/" + slug);
  }

  private static void refused(Response response) {
    response
        .then()
        .statusCode(403)
        .header("WWW-Authenticate", containsString("scope=\"author\""))
        .body("code", equalTo("forbidden"))
        .body("detail", containsString("exam: true"));
    assertThat(response.asString()).doesNotContain("divides");
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "yes", "\"true\"", "On", "TRUE"})
  void markIsReadAsItIsMeant(String mark) {
    put("---\nexam: " + mark + "\n" + QUIZ);
    grade(anonymously()).then().statusCode(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"false", "no", "null", "SAA-C03", "2026-12-01"})
  void whatIsNoMarkIsNone(String other) {
    put("---\nexam: " + other + "\n" + QUIZ);
    grade(anonymously()).then().statusCode(200);
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
