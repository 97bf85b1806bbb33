package io.studygraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.studygraph.contract.Contract;
import io.studygraph.contract.Operation;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A canary stands in every key and explanation of a note, in each form that the format has. Whoever
 * may not see keys calls every operation there is, in each representation, and finds none.
 */
@QuarkusTest
class LeakTest extends HttpTest {

  private static final String CANARY = "canary";

  private static final String NOTE =
      """
      ---
      title: Guarded
      slug: guarded
      tags: [guarded]
      category: Guarded
      related: [guarded-too]
      quizzes:
        - q: In front?
          options: [yes, no, maybe]
          answers: [0, 2]
          explanation: canary-front
        - {q: "Flow?", options: [a, b], answers: [1], explanation: "canary-flow"}
      ---
      # Guarded

      ## Summary

      Text. Like [[guarded-too]] and [[guarded]].

      ## Quizzes

      ### Topic

      Q: In the body?
      Options:
      - A) one
      - B) two
      Answers: B
      Explanation: canary-line with a [canary-link](canary-target.md) and [[canary-wikilink]]
      that goes on for canary-more lines.

      ```text
      canary-fence
      ```

      ### Next

      Q: Bold?
      - A) one
      - B) two

      **Answer:** A

      **Explanation:** canary-bold

      Q: Key outside its options?
      Options:
      - A) one
      - B) two
      Answers: canary-key
      Explanation: canary-broken

      ## Learning Sources

      - [Book](https://example.com) - good
      """;

  @Inject Contract contract;

  @BeforeEach
  void note() {
    for (String slug : List.of("guarded", "guarded-too")) {
      asAdmin()
          .contentType("text/markdown")
          .body(NOTE.replace("slug: guarded", "slug: " + slug))
          .put("/notes/" + slug)
          .then()
          .statusCode(org.hamcrest.Matchers.oneOf(200, 201));
    }
  }

  @Test
  void authorsSeeTheCanary() {
    assertThat(asAdmin().accept("text/markdown").get("/notes/guarded").asString()).contains(CANARY);
  }

  @Test
  void noPublicReadShowsTheCanary() {
    List<Operation> reads =
        contract.operations().stream()
            .filter(operation -> operation.method().equals("GET"))
            .filter(operation -> operation.node().path("security").toString().contains("{}"))
            .toList();
    assertThat(reads).hasSizeGreaterThan(6);
    String attempt = exam(anonymously(), "guarded").path("id");
    List<String> answered = new ArrayList<>();
    for (Operation read : reads) {
      String path =
          read.path()
              .replace("{slug}", "guarded")
              .replace("attempts/{id}", "attempts/" + attempt)
              .replace("diagnostics/{code}", "diagnostics/missing-slug")
              .replace("{code}", "not-found")
              .replace("{name}", "concept")
              .replaceAll("\\{[^}]+}", "guarded")
              .replaceAll("^/search$", "/search?q=guarded*&explain=true")
              .replaceAll("^/search/suggest$", "/search/suggest?prefix=gua")
              .replace("/graph/path", "/graph/path?from=guarded&to=guarded-too")
              .replace("/graph/learning-path", "/graph/learning-path?to=guarded")
              .replace("/graph/impact", "/graph/impact?delete=guarded");
      for (String type : read.gives()) {
        Stream.of(anonymously(), as("write"))
            .forEach(
                caller -> {
                  Response response = caller.accept(type).get(path);
                  answered.add(response.statusCode() + " " + read + " as " + type);
                  assertThat(response.asString() + response.headers())
                      .as(read + " as " + type)
                      .doesNotContain(CANARY);
                });
      }
    }
    assertThat(answered)
        .allMatch(
            line -> line.startsWith("200") || line.startsWith("409 GET /attempts/{id}/review as"));
  }

  private static Response exam(RequestSpecification caller, String quiz) {
    Response started =
        caller
            .contentType("application/json")
            .body(Map.of("quiz", quiz, "mode", "exam", "seed", 7))
            .post("/attempts");
    started.then().statusCode(201);
    return started;
  }

  /**
   * Whatever a learner sends about an open exam: on a draft, and on a note that is marked as one
   * and that everybody sees.
   */
  @ParameterizedTest
  @ValueSource(strings = {"status: draft", "exam: true"})
  void openExamShowsItsLearnerNoKey(String mark) {
    asAdmin()
        .contentType("text/markdown")
        .body(NOTE.replace("slug: guarded", "slug: guarded-exam\n" + mark))
        .put("/notes/guarded-exam");
    Response started = exam(as("author"), "guarded-exam");
    String attempt = "/attempts/" + started.path("id");
    List<Response> seen = new ArrayList<>(List.of(started));
    List<String> questions = started.path("questions.id");
    assertThat(questions).hasSize(4);
    for (int i = 0; i < questions.size(); i++) {
      String answer = attempt + "/answers/" + questions.get(i);
      List<String> options = started.path("questions[%d].options.id".formatted(i));
      for (String option : options) {
        seen.add(select(answer, List.of(option)));
        seen.add(select(answer, List.of(option, option)));
      }
      seen.add(select(answer, options));
      seen.add(select(answer, List.of()));
      seen.add(select(answer, List.of("A")));
    }
    seen.add(select(attempt + "/answers/" + attempt.substring(10), List.of()));
    for (Supplier<RequestSpecification> caller :
        List.<Supplier<RequestSpecification>>of(
            HttpTest::anonymously, () -> as("write"), () -> asLearner("pupil"))) {
      seen.addAll(attack(caller, attempt, questions.get(0)));
    }
    assertThat(seen)
        .extracting(Response::statusCode)
        .contains(200, 201, 401, 403, 404, 409, 422)
        .allMatch(status -> status < 500);
    assertThat(seen)
        .allSatisfy(
            response -> {
              assertThat(response.asString() + response.headers()).doesNotContain(CANARY);
              assertThat(response.asString()).doesNotContain("\"correct\"", "\"outcome\"");
            });
    anonymously().post(attempt + "/submit").then().statusCode(200);
    String review = anonymously().get(attempt + "/review").asString();
    if (mark.startsWith("exam")) {
      assertThat(review).doesNotContain(CANARY, "\"correct\"", "\"outcome\"").contains("\"score\"");
      assertThat(as("author").get(attempt + "/review").asString()).contains(CANARY);
    } else {
      assertThat(review).contains(CANARY);
    }
  }

  /** All that may be asked about the quiz and the attempt from beside. */
  private static List<Response> attack(
      Supplier<RequestSpecification> caller, String attempt, String question) {
    List<Response> seen = new ArrayList<>();
    for (String path :
        List.of(
            attempt,
            attempt + "/review",
            "/quizzes/guarded-exam",
            "/quizzes/guarded-exam?keys=true",
            "/quizzes/guarded-exam/statistics",
            "/quizzes?slug=guarded-exam",
            "/notes/guarded-exam",
            "/notes/guarded-exam/revisions",
            "/notes/guarded-exam/revisions/1/diff",
            "/search?q=guarded",
            "/learners/pupil/progress")) {
      seen.add(caller.get().get(path));
    }
    seen.add(caller.get().accept("text/markdown").get("/notes/guarded-exam"));
    seen.add(caller.get().accept("text/html").get("/notes/guarded-exam"));
    seen.add(caller.get().post("/quizzes/guarded-exam/regrade?dryRun=true&policy=full-credit"));
    for (Object answers :
        List.of(List.of(), List.of(Map.of("question", question, "selected", List.of("A"))))) {
      seen.add(post(caller, "/quizzes/guarded-exam/grade", Map.of("answers", answers)));
      seen.add(
          post(caller, "/quizzes/guarded-exam/grade?compare=true", Map.of("answers", answers)));
    }
    for (String mode : List.of("practice", "exam")) {
      seen.add(post(caller, "/attempts", Map.of("quiz", "guarded-exam", "mode", mode)));
    }
    return seen;
  }

  private static Response post(
      Supplier<RequestSpecification> caller, String path, Map<String, Object> body) {
    return caller.get().contentType("application/json").body(body).post(path);
  }

  private static Response select(String answer, List<String> options) {
    return anonymously()
        .contentType("application/json")
        .body(Map.of("selected", options))
        .put(answer);
  }

  @Test
  void examsOnQuizzesThatDifferInTheirKeysAloneLookTheSame() {
    List<String> seen = new ArrayList<>();
    for (String key : List.of("A, B\nExplanation: C is wrong", "B, D\nExplanation: a longer one")) {
      String slug = "twin-" + (seen.size() + 1);
      asAdmin()
          .contentType("text/markdown")
          .body(
              "# T\n\n## Quizzes\n\nQ: b?\nOptions:\n- A) one\n- B) two\n- C) three\n- D) four\nAnswers: %s\n"
                  .formatted(key))
          .put("/notes/" + slug);
      Response started = exam(anonymously(), slug);
      String question = started.path("questions[0].id");
      String option = started.path("questions[0].options[0].id");
      Response answered =
          select("/attempts/" + started.path("id") + "/answers/" + question, List.of(option));
      seen.add(
          (started.asString() + answered.asString() + answered.headers())
              .replaceAll(
                  "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\\d{4}-\\d\\d-\\d\\dT[^\"]*Z|twin-\\d",
                  "…")
              .replaceAll("(?i)content-length=\\d+", "…"));
    }
    assertThat(seen.get(0)).isEqualTo(seen.get(1)).contains("three");
  }

  /** Nor does anything tell that a word is in a key: of a note that has it, none is found. */
  @Test
  void noSearchFindsTheCanary() {
    deleteEveryNote();
    note();
    for (String q : List.of("canary", "cannary", "canary*", "\"canary line\"", "guarded canary")) {
      for (var caller : List.of(anonymously(), as("write"), asAdmin())) {
        Response response = caller.queryParam("q", q).get("/search");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.<List<?>>path("items")).as(q).isEmpty();
        assertThat(response.<String>path("corrected")).as(q).isNull();
      }
    }
    for (var caller : List.of(anonymously(), as("write"), asAdmin())) {
      caller.get("/search/suggest?prefix=can").then().statusCode(200).body("items", empty());
    }
  }

  @Test
  void noAnswerToAWriterShowsTheCanary() {
    Response changed =
        as("write")
            .contentType("text/markdown")
            .body(NOTE.replace("Text.", "Other text."))
            .put("/notes/guarded");
    changed.then().statusCode(200);
    assertThat(changed.asString()).doesNotContain(CANARY);
    Response ingested =
        as("write")
            .contentType("text/markdown")
            .body(NOTE.replace("Text.", "Third text."))
            .post("/ingest");
    ingested.then().statusCode(200);
    assertThat(ingested.asString()).doesNotContain(CANARY);
    Response refused =
        as("write")
            .queryParam("mode", "strict")
            .contentType("text/markdown")
            .body(NOTE.replace("## Summary", "## Other"))
            .put("/notes/guarded");
    assertThat(refused.asString()).doesNotContain(CANARY);
    Response misgraded =
        anonymously()
            .contentType("application/json")
            .body(Map.of("answers", List.of(Map.of("question", "x", "selected", List.of("A")))))
            .post("/quizzes/guarded/grade");
    assertThat(misgraded.asString()).doesNotContain(CANARY);
  }

  /**
   * The length of a redacted text must not tell how many options are right, nor how much was said.
   */
  @Test
  void twoNotesThatDifferInTheirKeysAloneLookTheSame() {
    String[] seen = new String[2];
    String[] keys = {"Answers: B\nExplanation: x", "Answers: A, B\nExplanation: a longer one"};
    for (int i = 0; i < 2; i++) {
      String note =
          "---\ntitle: Twins\nquizzes:\n- {q: f, options: [a, b, c], answers: %s, explanation: %s}\n---\n# T\n\n## Quizzes\n\nQ: b?\nOptions:\n- A) one\n- B) two\n%s\n"
              .formatted(i == 0 ? "[0]" : "[0, 1]", i == 0 ? "short" : "quite long", keys[i]);
      asAdmin().contentType("text/markdown").body(note).put("/notes/twins");
      seen[i] = anonymously().accept("text/markdown").get("/notes/twins").asString();
    }
    assertThat(seen[0]).isEqualTo(seen[1]);
  }
}
