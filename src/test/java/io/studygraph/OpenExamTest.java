package io.studygraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.studygraph.contract.Contract;
import io.studygraph.contract.Operation;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a learner with a key is told about an exam while it is open, on a quiz that everybody may
 * practise: every operation of the contract is tried. What was told before is tried again.
 */
@QuarkusTest
class OpenExamTest extends HttpTest {

  private static final String QUIZ =
      """
      ---
      tags: [sat]
      category: Sat
      related: [sat-too]
      ---
      # Sat

      ## Quizzes

      Q: Which are even?
      Options:
      - A) one
      - B) two
      - C) three
      - D) four
      Answers: B, D
      Explanation: canary-even

      Q: Which is prime?
      Options:
      - A) four
      - B) five
      Answers: B
      Explanation: canary-prime

      ## Flashcards

      - What is it? ::: A card.
      """;

  @Inject Contract contract;

  private final String learner = "examinee " + UUID.randomUUID();
  private final List<String> answered = new ArrayList<>();
  private List<String> questions = List.of();

  @BeforeEach
  void quiz() {
    for (String slug : List.of("sat", "sat-too")) {
      asAdmin()
          .contentType("text/markdown")
          .body(slug.equals("sat") ? QUIZ : "# Sat too\n\nSee [[sat]].\n")
          .put("/notes/" + slug)
          .then()
          .statusCode(oneOf(200, 201));
    }
    questions = anonymously().get("/quizzes/sat").path("questions.id");
  }

  private RequestSpecification examinee() {
    return asLearner(learner);
  }

  private static Response post(RequestSpecification caller, String path, Object body) {
    return caller.contentType(ContentType.JSON).body(body).post(path);
  }

  private static Response start(RequestSpecification caller, Object... fields) {
    Map<String, Object> draft = new HashMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      draft.put((String) fields[i], fields[i + 1]);
    }
    return post(caller, "/attempts", draft);
  }

  private static String started(RequestSpecification caller, Object... fields) {
    Response response = start(caller, fields);
    response.then().statusCode(201);
    return "/attempts/" + response.path("id");
  }

  private Response answer(RequestSpecification caller, String attempt, int question) {
    // The examinee may not look at practice any more, and has the ids from before.
    Response known = asAdmin().get(attempt);
    List<String> ids = known.path("questions.id");
    List<List<String>> options = known.path("questions.options.id");
    int place = ids.indexOf(questions.get(question));
    return caller
        .contentType(ContentType.JSON)
        .body(Map.of("selected", List.of(options.get(place).get(0))))
        .put(attempt + "/answers/" + questions.get(question));
  }

  private Response grade(RequestSpecification caller, String query) {
    return post(
        caller,
        "/quizzes/sat/grade" + query,
        Map.of("answers", List.of(Map.of("question", questions.get(1), "selected", List.of("B")))));
  }

  private Response recall(String item, Object... answer) {
    return post(examinee(), "/reviews/" + item, Map.of((String) answer[0], answer[1]));
  }

  private void refused(Response response) {
    response.then().statusCode(409).body("code", equalTo("exam-open"));
    assertThat(response.asString()).doesNotContain("canary");
  }

  /** Where all that fits is asked by the exam. */
  private static void nothing(Response response) {
    response.then().statusCode(422).body("code", equalTo("nothing-to-draw"));
  }

  @Test
  void everyOperationTellsAnExamineeNothing() {
    String practice = started(examinee(), "quiz", "sat");
    answer(examinee(), practice, 0).then().body("questions[0].reveal", notNullValue());
    String past = started(examinee(), "quiz", "sat");
    examinee().post(past + "/submit").then().statusCode(200);
    recall(questions.get(0), "selected", List.of("A")).then().statusCode(200);
    String pastExam = started(examinee(), "quiz", "sat", "mode", "exam");
    examinee()
        .post(pastExam + "/submit")
        .then()
        .body("questions.reveal", everyItem(notNullValue()));

    String exam = started(examinee(), "quiz", "sat", "mode", "exam");

    Set<String> tried = new TreeSet<>();
    for (Operation operation : contract.operations()) {
      tried.add(operation.method() + " " + operation.path());
      switch (operation.method() + " " + operation.path()) {
        case "POST /quizzes/{slug}/grade" -> {
          refused(grade(examinee(), ""));
          refused(grade(examinee(), "?compare=true"));
          refused(post(examinee(), "/quizzes/sat/grade", Map.of("answers", List.of())));
        }
        case "POST /attempts" ->
            Stream.of("practice", "exam")
                .forEach(
                    mode -> {
                      refused(start(examinee(), "quiz", "sat", "mode", mode));
                      refused(start(examinee(), "quiz", "sat", "mode", mode, "learner", learner));
                      nothing(start(examinee(), "category", "Sat", "mode", mode, "count", 1));
                      nothing(
                          start(
                              examinee(),
                              "within",
                              "sat-too:1",
                              "tags",
                              List.of("sat"),
                              "category",
                              "Sat",
                              "mode",
                              mode));
                    });
        case "PUT /attempts/{id}/answers/{question}" -> {
          refused(answer(examinee(), practice, 0));
          refused(answer(examinee(), practice, 1));
          refused(answer(examinee(), past, 1));
          silent(answer(examinee(), exam, 1), operation);
        }
        case "POST /attempts/{id}/submit" -> {
          refused(examinee().post(practice + "/submit"));
          refused(examinee().post(past + "/submit"));
          silent(examinee().post(pastExam + "/submit"), operation);
        }
        case "GET /attempts/{id}" -> {
          refused(examinee().get(practice));
          refused(examinee().get(past));
          silent(examinee().get(pastExam), operation);
          silent(examinee().get(exam), operation);
        }
        case "GET /attempts/{id}/review" -> {
          examinee().get(practice + "/review").then().body("code", equalTo("attempt-open"));
          examinee().get(exam + "/review").then().body("code", equalTo("attempt-open"));
          refused(examinee().get(past + "/review"));
          silent(examinee().get(pastExam + "/review"), operation);
        }
        case "POST /reviews/{id}" -> {
          refused(recall(questions.get(0), "selected", List.of("B")));
          refused(recall(questions.get(1), "rating", "good"));
        }
        default -> all(operation);
      }
    }
    assertThat(tried).hasSameSizeAs(contract.operations());
    assertThat(answered)
        .as("operations that answer as they always do")
        .contains("200 GET /quizzes/{slug}", "200 GET /reviews/due", "200 GET /reviews/log")
        .contains("200 GET /learners/{learner}/progress", "403 GET /quizzes/{slug}/statistics")
        .contains("403 GET /quizzes/{slug}/export", "403 POST /quizzes/{slug}/regrade")
        .contains("403 GET /quizzes/{slug}/regrades")
        .contains("403 PUT /notes/{slug}", "200 GET /notes/{slug}", "403 GET /export");

    examinee().post(exam + "/submit").then().statusCode(200);
    for (String path : List.of(exam + "/review", past + "/review", practice)) {
      assertThat(examinee().get(path).then().statusCode(200).extract().asString())
          .contains("canary");
    }
    grade(examinee(), "").then().statusCode(200);
  }

  /** An operation that needs no special care: in each representation, with what it asks for. */
  private void all(Operation operation) {
    String path =
        operation
                .path()
                .replace("{learner}", learner)
                .replace("diagnostics/{code}", "diagnostics/missing-slug")
                .replace("{code}", "not-found")
                .replace("{name}", "concept")
                .replace("{number}", "1")
                .replace("{tag}", "sat")
                .replace("{id}", questions.get(0))
                .replace("{slug}", "sat")
            + query(operation.path());
    Set<String> types =
        operation.gives().isEmpty() ? Set.of("application/json") : operation.gives();
    for (String type : types) {
      RequestSpecification caller = examinee().accept(type);
      silent(
          switch (operation.method()) {
            case "GET" -> caller.get(path);
            case "DELETE" -> caller.delete(path);
            case "PUT" -> caller.contentType("text/markdown").body("# Taken").put(path);
            case "PATCH" ->
                caller.contentType("application/merge-patch+json").body("{}").patch(path);
            default ->
                operation.takes().contains("text/markdown")
                    ? caller.contentType("text/markdown").body("# Taken").post(path)
                    : caller.contentType("application/json").body("{}").post(path);
          },
          operation);
    }
  }

  private static String query(String path) {
    return switch (path) {
      case "/search" -> "?q=prime";
      case "/search/suggest" -> "?prefix=sat";
      case "/graph/path" -> "?from=sat&to=sat-too";
      case "/graph/learning-path" -> "?to=sat";
      case "/graph/impact" -> "?delete=sat";
      case "/quizzes/{slug}/export", "/imports" -> "?format=gift";
      case "/reviews/due" -> "?slug=sat";
      default -> "";
    };
  }

  private void silent(Response response, Operation operation) {
    answered.add("%d %s %s".formatted(response.statusCode(), operation.method(), operation.path()));
    assertThat(response.statusCode()).as(operation.path()).isLessThan(500);
    assertThat(response.asString() + response.headers())
        .as(operation.path())
        .doesNotContain("canary", "\"correct\":[", "\"outcome\":");
  }

  /** Whoever may start exams for others can start two that ask the same. */
  @Test
  void examBesideAnotherTellsItsScoreAlone() {
    List<String> exams =
        Stream.generate(() -> started(asAdmin(), "quiz", "sat", "mode", "exam", "learner", learner))
            .limit(2)
            .toList();
    for (Response seen :
        List.of(
            examinee().post(exams.get(0) + "/submit"), examinee().get(exams.get(0) + "/review"))) {
      seen.then()
          .statusCode(200)
          .body("score", equalTo(0f))
          .body("guessScore", nullValue())
          .body("questions.reveal", everyItem(nullValue()));
    }
    for (String exam : List.of(exams.get(1) + "/submit", exams.get(0) + "/submit")) {
      examinee().post(exam).then().body("questions.reveal", everyItem(notNullValue()));
    }
  }

  /** Nobody is kept from practice by the exam of another, nor by one whose time is over. */
  @Test
  void examClosesItsQuestionsToItsLearnerAlone() throws InterruptedException {
    String exam = started(examinee(), "quiz", "sat", "mode", "exam", "timeLimitSeconds", 1);
    refused(grade(examinee(), ""));
    for (RequestSpecification other :
        List.of(asLearner("another " + learner), as("write"), anonymously())) {
      grade(other, "").then().statusCode(200);
    }
    started(anonymously(), "quiz", "sat", "mode", "exam", "learner", "labelled " + learner);
    grade(asLearner("labelled " + learner), "").then().statusCode(200);
    Thread.sleep(1_100);
    grade(examinee(), "").then().statusCode(200);
    examinee().get(exam + "/review").then().statusCode(200).body("state", equalTo("expired"));
  }

  @Test
  void examClosesNoOtherQuestions() {
    asAdmin()
        .contentType("text/markdown")
        .body(QUIZ.replace("even", "odd").replace("prime", "composite").replace("Sat", "Beside"))
        .put("/notes/sat-beside");
    started(examinee(), "quiz", "sat", "mode", "exam");
    started(examinee(), "quiz", "sat-beside");
    post(examinee(), "/attempts", Map.of("within", "sat-too:1"))
        .then()
        .statusCode(201)
        .body("questions.quiz", everyItem(equalTo("sat-beside")));
    post(examinee(), "/quizzes/sat-beside/grade", Map.of("answers", List.of()))
        .then()
        .statusCode(200);
  }
}
