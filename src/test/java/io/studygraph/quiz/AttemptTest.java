package io.studygraph.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.studygraph.HttpTest;
import io.studygraph.Statements;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AttemptTest extends HttpTest {

  private static final String NOTE =
      """
      # Attempted

      ## Quizzes

      Q: Which are even?
      Options:
      - A) one
      - B) two
      - C) three
      - D) four
      Answers: B, D
      Explanation: Two divides B and D.

      Q: Which is prime?
      Options:
      - A) five
      - B) four
      - C) six
      - D) none of the above
      Answers: A
      Explanation: Five has two divisors.

      Q: Which is odd?
      Options:
      - A) two
      - B) three
      Answers: B
      """;

  @Inject Statements statements;
  @Inject DataSource database;

  @BeforeEach
  void quiz() {
    put("attempted", NOTE);
  }

  private static void put(String slug, String markdown) {
    asAdmin()
        .contentType("text/markdown")
        .body(markdown)
        .put("/notes/" + slug)
        .then()
        .statusCode(oneOf(200, 201));
  }

  private static Response start(RequestSpecification caller, Map<String, Object> draft) {
    return caller.contentType(ContentType.JSON).body(draft).post("/attempts");
  }

  /** An attempt on the quiz, with more fields of its draft by name and value. */
  private static Response start(Object... more) {
    Map<String, Object> draft = new HashMap<>(Map.of("quiz", "attempted"));
    for (int i = 0; i < more.length; i += 2) {
      draft.put((String) more[i], more[i + 1]);
    }
    Response started = start(anonymously(), draft);
    started.then().statusCode(201);
    return started;
  }

  private static Response answer(Response attempt, int question, String... texts) {
    return send(attempt, question, ids(attempt, question, texts));
  }

  private static Response send(Response attempt, int question, List<String> selected) {
    return anonymously()
        .contentType(ContentType.JSON)
        .body(Map.of("selected", selected))
        .put(
            "/attempts/{id}/answers/{question}",
            attempt.<String>path("id"),
            attempt.<String>path("questions[%d].id".formatted(question)));
  }

  private static List<String> ids(Response attempt, int question, String... texts) {
    List<String> ids = attempt.path("questions[%d].options.id".formatted(question));
    List<String> shown = texts(attempt, question);
    return List.of(texts).stream().map(text -> ids.get(shown.indexOf(text))).toList();
  }

  private static List<String> texts(Response attempt, int question) {
    return attempt.path("questions[%d].options.text".formatted(question));
  }

  private static Response get(Response attempt) {
    return anonymously().get("/attempts/{id}", attempt.<String>path("id"));
  }

  private static Response submit(Response attempt) {
    return anonymously().post("/attempts/{id}/submit", attempt.<String>path("id"));
  }

  private static Response review(Response attempt) {
    return anonymously().get("/attempts/{id}/review", attempt.<String>path("id"));
  }

  /** As if it had begun so much earlier. */
  private void age(Response attempt, int seconds) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "update attempt set expires_at = expires_at - interval '1 s' * ? where id = ?")) {
      update.setInt(1, seconds);
      update.setObject(2, UUID.fromString(attempt.path("id")));
      assertThat(update.executeUpdate()).isEqualTo(1);
    }
  }

  @Test
  void startedAttemptShowsTheQuestionsWithoutTheirKeys() {
    Response started = start("learner", "ada", "mode", "exam");

    started
        .then()
        .header("Location", endsWith("/attempts/" + started.path("id")))
        .body("state", equalTo("open"))
        .body("learner", equalTo("ada"))
        .body("scoring", equalTo("default"))
        .body("remainingSeconds", nullValue())
        .body("questions.prompt", contains("Which are even?", "Which is prime?", "Which is odd?"))
        .body("questions.multiple", contains(true, false, false))
        .body("questions.selected", everyItem(hasSize(0)))
        .body("questions.reveal", everyItem(nullValue()));
    assertThat(texts(started, 0)).containsExactlyInAnyOrder("one", "two", "three", "four");
    assertThat(texts(started, 1).get(3)).isEqualTo("none of the above");
    assertThat(UUID.fromString(started.path("id")).version()).isEqualTo(4);
    assertThat(get(started).asString()).isEqualTo(started.asString());
  }

  @Test
  void seedGivesTheSameOrderUnderOtherIds() {
    Response first = start("seed", 11);
    Response second = start("seed", 11);

    for (int question = 0; question < 3; question++) {
      assertThat(texts(second, question)).isEqualTo(texts(first, question));
      assertThat(second.<List<String>>path("questions[%d].options.id".formatted(question)))
          .doesNotContainAnyElementsOf(
              first.<List<String>>path("questions[%d].options.id".formatted(question)));
    }
    assertThat(IntStream.range(0, 20).mapToObj(seed -> texts(start("seed", seed), 0)).distinct())
        .hasSizeGreaterThan(5);
  }

  @Test
  void someQuestionsAreDrawnInTheOrderOfTheQuiz() {
    List<List<String>> draws =
        IntStream.range(0, 30)
            .mapToObj(seed -> start("seed", seed, "count", 2))
            .map(started -> started.<List<String>>path("questions.prompt"))
            .distinct()
            .toList();

    assertThat(draws)
        .containsExactlyInAnyOrder(
            List.of("Which are even?", "Which is prime?"),
            List.of("Which are even?", "Which is odd?"),
            List.of("Which is prime?", "Which is odd?"));
    start("count", 500).then().body("questions", hasSize(3));
  }

  @Test
  void practiceShowsTheKeyOfAQuestionOnceItIsAnswered() {
    Response started = start();
    Response answered = answer(started, 0, "two");

    answered
        .then()
        .statusCode(200)
        .body("questions[0].selected", equalTo(ids(started, 0, "two")))
        .body("questions[0].reveal.outcome", equalTo("partial"))
        .body("questions[0].reveal.score", equalTo(0.5f))
        .body("questions[0].reveal.explanation", equalTo("Two divides B and D."))
        .body("questions[1].reveal", nullValue())
        .body("questions[2].reveal", nullValue());
    List<String> shown = texts(started, 0);
    assertThat(answered.<List<String>>path("questions[0].reveal.correct"))
        .containsExactlyInAnyOrderElementsOf(ids(started, 0, "two", "four"));
    assertThat(answered.<List<String>>path("questions[0].reveal.letters"))
        .isEqualTo(
            shown.stream()
                .map(text -> "ABCD".charAt(List.of("one", "two", "three", "four").indexOf(text)))
                .map(String::valueOf)
                .toList());
    assertThat(get(started).asString()).isEqualTo(answered.asString());
  }

  @Test
  void practiceTakesNoOtherAnswerOnceTheKeyWasShown() {
    Response started = start();
    Response answered = answer(started, 0, "two");

    assertThat(answer(started, 0, "two").asString()).isEqualTo(answered.asString());
    answer(started, 0, "two", "four")
        .then()
        .statusCode(409)
        .body("code", equalTo("answer-revealed"));
    send(started, 1, List.of())
        .then()
        .statusCode(200)
        .body("questions[1].reveal.outcome", equalTo("unanswered"));
    answer(started, 1, "five").then().statusCode(409);
    review(started).then().statusCode(409);
  }

  @Test
  void examShowsNoKeyBeforeItIsSubmitted() {
    Response started = start("mode", "exam");
    answer(started, 0, "one").then().body("questions[0].reveal", nullValue());
    answer(started, 0, "two", "four").then().body("questions[0].reveal", nullValue());
    answer(started, 1, "five").then().statusCode(200);
    send(started, 1, List.of()).then().statusCode(200);
    review(started).then().statusCode(409).body("code", equalTo("attempt-open"));

    Response submitted = submit(started);

    submitted
        .then()
        .statusCode(200)
        .body("state", equalTo("submitted"))
        .body("submittedAt", notNullValue())
        .body("score", equalTo(1f))
        .body("maxScore", equalTo(3))
        .body("fraction", equalTo(0.3333f))
        .body("guessScore", equalTo(0.95f))
        .body("questions.reveal.outcome", contains("correct", "unanswered", "unanswered"));
    assertThat(review(started).asString()).isEqualTo(submitted.asString());
    answer(started, 2, "three").then().statusCode(409).body("code", equalTo("attempt-closed"));
    get(started).then().body("state", equalTo("submitted"));
  }

  @Test
  void scoringThatWasAskedForAtTheStartApplies() {
    Response started = start("scoring", "every-decision", "mode", "exam");
    answer(started, 0, "two");

    submit(started).then().body("scoring", equalTo("every-decision")).body("score", equalTo(0.75f));
  }

  @Test
  void attemptKeepsWhatItWasDrawnFrom() {
    Response started = start("mode", "exam");
    String before = get(started).asString();
    put(
        "attempted",
        NOTE.replace("Answers: B, D", "Answers: A").replace("Which is odd?", "Which is even?"));
    assertThat(get(started).asString()).isEqualTo(before);
    asAdmin().delete("/notes/attempted").then().statusCode(204);
    answer(started, 0, "two", "four").then().statusCode(200);

    submit(started)
        .then()
        .statusCode(200)
        .body("score", equalTo(1f))
        .body("questions[0].reveal.explanation", equalTo("Two divides B and D."));
  }

  @Test
  void attemptEndsWhenItsTimeIsOver() throws SQLException {
    Response started = start("mode", "exam", "timeLimitSeconds", 60);
    started.then().body("remainingSeconds", allOf(greaterThan(0), lessThanOrEqualTo(60)));
    answer(started, 1, "five")
        .then()
        .body("remainingSeconds", allOf(greaterThan(0), lessThanOrEqualTo(60)));

    age(started, 60);

    get(started)
        .then()
        .body("state", equalTo("expired"))
        .body("remainingSeconds", equalTo(0))
        .body("questions[1].reveal.outcome", equalTo("correct"));
    answer(started, 2, "three").then().statusCode(409);
    Response reviewed = review(started);
    reviewed
        .then()
        .statusCode(200)
        .body("state", equalTo("expired"))
        .body("submittedAt", nullValue())
        .body("score", equalTo(1f));
    assertThat(submit(started).asString()).isEqualTo(reviewed.asString());
  }

  @Test
  void answerThatDoesNotFitIsPointedAt() {
    Response started = start();
    String option = ids(started, 0, "one").get(0);
    send(started, 0, List.of(option, "A", option))
        .then()
        .statusCode(422)
        .body("code", equalTo("invalid-submission"))
        .body("errors.pointer", contains("/selected/1", "/selected/2"))
        .body("errors.code", contains("unknown-option", "duplicate-option"));
    send(started, 1, List.of(option)).then().statusCode(422);
    get(started).then().body("questions.answeredAt", everyItem(nullValue()));
  }

  @Test
  void whatIsNotThereIsNotFound() {
    String nobodys = "5d0c3f1e-8b7a-4c29-9e64-2f1a0b9c8d7e";
    String id = start().path("id");
    anonymously()
        .get("/attempts/" + nobodys)
        .then()
        .statusCode(404)
        .body("code", equalTo("attempt-not-found"));
    anonymously().get("/attempts/" + nobodys + "/review").then().statusCode(404);
    anonymously().post("/attempts/" + nobodys + "/submit").then().statusCode(404);
    anonymously()
        .contentType(ContentType.JSON)
        .body(Map.of("selected", List.of()))
        .put("/attempts/{id}/answers/{question}", id, nobodys)
        .then()
        .statusCode(404)
        .body("code", equalTo("question-not-drawn"));
    anonymously().get("/attempts/mine").then().statusCode(404);
    start(anonymously(), Map.of("quiz", "no-such-quiz")).then().statusCode(404);
  }

  @Test
  void draftIsDrawnByAuthorsAloneAndTakenByAnybody() {
    put("attempted-draft", "---\ntitle: Exam\nstatus: draft\n---\n" + NOTE);
    Map<String, Object> draft = Map.of("quiz", "attempted-draft", "mode", "exam");
    start(anonymously(), draft).then().statusCode(404);
    start(as("write"), draft).then().statusCode(404);

    Response started = start(as("author"), draft);

    started.then().statusCode(201);
    answer(started, 0, "two", "four").then().statusCode(200);
    submit(started).then().statusCode(200).body("score", equalTo(1f));
  }

  @Test
  void quizOfTooManyQuestionsIsDrawnInPart() {
    StringBuilder note = new StringBuilder("# Long\n\n## Quizzes\n");
    for (int i = 0; i <= Draw.MOST; i++) {
      note.append("\nQ: Number %d?\nOptions:\n- A) a\n- B) b\nAnswers: A\n".formatted(i));
    }
    put("attempted-long", note.toString());
    start(anonymously(), Map.of("quiz", "attempted-long"))
        .then()
        .statusCode(422)
        .body("code", equalTo("too-many-questions"));
    start(anonymously(), Map.of("quiz", "attempted-long", "count", 500))
        .then()
        .statusCode(201)
        .body("questions", hasSize(500));
  }

  @Test
  void moreQuestionsAreNoMoreStatements() {
    Response one = start("mode", "exam", "count", 1, "seed", 1);
    Response all = start("mode", "exam", "seed", 1);

    assertThat(statements.during(() -> start("count", 1)))
        .isEqualTo(statements.during(() -> start()))
        .isLessThanOrEqualTo(7);
    assertThat(statements.during(() -> get(one)))
        .isEqualTo(statements.during(() -> get(all)))
        .isEqualTo(2);
    assertThat(statements.during(() -> submit(one)))
        .isEqualTo(statements.during(() -> submit(all)))
        .isLessThanOrEqualTo(5);
  }

  @Test
  void questionsAreDrawnFromAllNotesThatFit() {
    String tagged = "---\ntags: [%s]\ncategory: %s\n%s---\n# Drawn\n%s\n\n## Quizzes\n";
    String question = "\nQ: %s?\nOptions:\n- A) yes\n- B) no\nAnswers: A\n";
    put(
        "drawn-one",
        tagged.formatted("Drawn From", "Draws", "", "[[drawn-two]]") + question.formatted("one"));
    put(
        "drawn-two",
        tagged.formatted("drawn-from, Also Drawn", "Draws", "", "")
            + question.formatted("two")
            + question.formatted("three"));
    put(
        "drawn-hidden",
        tagged.formatted("drawn from", "Draws", "status: draft\n", "")
            + question.formatted("four"));

    assertThat(prompts(Map.of("tags", List.of("drawn from"))))
        .containsExactlyInAnyOrder("one?", "two?", "three?");
    assertThat(prompts(Map.of("tags", List.of("drawn from", "also drawn"))))
        .containsExactlyInAnyOrder("two?", "three?");
    assertThat(prompts(Map.of("category", "Draws", "count", 2))).hasSize(2);
    assertThat(prompts(Map.of("within", "drawn-one:1", "category", "Draws")))
        .containsExactlyInAnyOrder("one?", "two?", "three?");
    assertThat(
            IntStream.range(0, 40)
                .mapToObj(seed -> prompts(Map.of("category", "Draws", "count", 1, "seed", seed)))
                .distinct())
        .hasSize(3);
    assertThat(prompts(Map.of("category", "Draws", "seed", 5)))
        .isEqualTo(prompts(Map.of("category", "Draws", "seed", 5)));
    Response drawn = start(anonymously(), Map.of("category", "Draws", "mode", "exam"));
    drawn.then().body("quiz", nullValue());
    int one = drawn.<List<String>>path("questions.prompt").indexOf("one?");
    assertThat(drawn.<String>path("questions[%d].quiz".formatted(one))).isEqualTo("drawn-one");
    answer(drawn, one, "yes").then().statusCode(200);
    submit(drawn).then().body("score", equalTo(1f)).body("maxScore", equalTo(3));
    assertThat(statements.during(() -> prompts(Map.of("category", "Draws", "count", 1))))
        .isEqualTo(statements.during(() -> prompts(Map.of("category", "Draws"))))
        .isLessThanOrEqualTo(7);
  }

  private static List<String> prompts(Map<String, Object> draft) {
    Response started = start(anonymously(), draft);
    started.then().statusCode(201);
    return started.path("questions.prompt");
  }

  @Test
  void emptyListOfTagsIsAsNone() {
    start("tags", List.of()).then().statusCode(201);
  }

  @Test
  void whatCannotBeDrawnFromIsSaid() {
    start(anonymously(), Map.of("tags", List.of("on no note")))
        .then()
        .statusCode(422)
        .body("code", equalTo("nothing-to-draw"));
    for (Map<String, Object> undecided :
        List.<Map<String, Object>>of(Map.of(), Map.of("quiz", "attempted", "category", "Draws"))) {
      start(anonymously(), undecided)
          .then()
          .statusCode(400)
          .body("errors.pointer", contains("/quiz"));
    }
  }

  /** Whichever comes first: all see one grading, and it counts what was said to be stored. */
  @Test
  void attemptIsGradedOnceHoweverManySubmitIt() throws InterruptedException, ExecutionException {
    ExecutorService callers = Executors.newFixedThreadPool(8);
    try {
      for (int round = 0; round < 10; round++) {
        Response started = start("mode", "exam");
        List<Future<Response>> submits = new ArrayList<>();
        List<Future<Response>> answers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
          answers.add(callers.submit(() -> answer(started, 1, "five")));
          submits.add(callers.submit(() -> submit(started)));
        }
        List<String> results = new ArrayList<>();
        for (Future<Response> submitted : submits) {
          submitted.get().then().statusCode(200);
          results.add(submitted.get().asString());
        }
        boolean stored = false;
        for (Future<Response> answered : answers) {
          answered.get().then().statusCode(oneOf(200, 409));
          stored |= answered.get().statusCode() == 200;
        }
        assertThat(results).containsOnly(results.get(0));
        review(started)
            .then()
            .body("score", equalTo(stored ? 1f : 0f))
            .body("questions[1].selected", stored ? not(hasSize(0)) : hasSize(0));
      }
    } finally {
      callers.shutdownNow();
    }
  }
}
