package io.studygraph.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswerCheckTest {

  private static final Contract CONTRACT = Contract.load();

  private static final Map<String, String> HEAD =
      Map.of("X-Request-Id", "r-1", "ETag", "\"1\"", "Vary", "Accept");

  private static final String CATEGORIES =
      "{\"items\": [{\"category\": \"Networks\", \"count\": 2}], \"next\": null, \"total\": null}";

  @Test
  void answerByTheContractHasNoFault() {
    assertThat(faults("GET", "/categories", 200, "application/json;charset=UTF-8", CATEGORIES))
        .isEmpty();
    assertThat(faults("GET", "/categories", 304, null, "")).isEmpty();
    assertThat(faults("HEAD", "/categories", 200, "application/json", "")).isEmpty();
    assertThat(faults("DELETE", "/notes/a", 204, null, "")).isEmpty();
    assertThat(faults("GET", "/notes/a", 200, "text/markdown", "# A")).isEmpty();
  }

  @Test
  void everyExampleOfAResponseHasNoFault() {
    for (Operation operation : CONTRACT.operations()) {
      Nodes.names(operation.node().path("responses")).stream()
          .map(Integer::valueOf)
          .forEach(
              status -> {
                String media = operation.response(status).orElseThrow() + "/content";
                JsonNode json = CONTRACT.at(media + "/application~1json");
                json.path("examples")
                    .fieldNames()
                    .forEachRemaining(
                        name -> {
                          String at =
                              CONTRACT.resolve(media + "/application~1json/examples/" + name);
                          assertThat(
                                  faults(
                                      operation.method(),
                                      operation.path().replaceAll("\\{.*?\\}", "a"),
                                      status,
                                      "application/json",
                                      CONTRACT.at(at + "/value").toString()))
                              .as("%s %s", operation, name)
                              .isEmpty();
                        });
              });
    }
  }

  @Test
  void statusThatIsNotDescribedIsAFault() {
    assertThat(faults("GET", "/categories", 201, "application/json", CATEGORIES))
        .containsExactly("GET /categories has no status 201");
  }

  @Test
  void mediaTypeThatIsNotDescribedIsAFault() {
    assertThat(faults("GET", "/categories", 200, "text/html", "<p>"))
        .containsExactly("It comes as `text/html`, not as one of [application/json]");
  }

  @Test
  void fieldTooManyOrTooFewIsAFault() {
    assertThat(
            faults(
                "GET",
                "/categories",
                200,
                "application/json",
                "{\"items\": [{\"category\": \"Networks\", \"size\": 2}], \"next\": null, \"total\": null}"))
        .containsExactlyInAnyOrder(
            "/items/0/size: There is no field `size` here. There is: `category`, `count`.",
            "/items/0/count: The field `count` is missing.");
  }

  @Test
  void headerThatIsMissingOrWrongIsAFault() {
    assertThat(faults(Map.of("X-Request-Id", "r-1", "ETag", "W/\"1\""), "GET", "/categories", 304))
        .containsExactly(
            "Header ETag: It must match `^\"[^\"]+\"$`.", "The header Vary is missing");
  }

  @Test
  void bodyWhereThereShouldBeNoneIsAFault() {
    assertThat(faults("DELETE", "/notes/a", 204, "application/json", "{}"))
        .containsExactly("There should be no body");
    assertThat(faults("GET", "/categories", 200, "application/json", ""))
        .containsExactly("The body is empty");
    assertThat(faults("GET", "/notes/a", 200, "text/markdown", ""))
        .containsExactly("The body is empty");
    assertThat(faults("GET", "/notes/a/revisions/1/diff", 200, "text/x-diff", "")).isEmpty();
  }

  @Test
  void fieldsAskedForAreThoseThatCome() {
    assertThat(fields("/categories?fields=category,count", CATEGORIES)).isEmpty();
    assertThat(fields("/categories?fields=category", CATEGORIES))
        .containsExactly("The field `count` was not asked for");
    assertThat(
            fields(
                "/categories?fields=category%2Ccount",
                "{\"items\": [{\"category\": 5}], \"next\": null, \"total\": null}"))
        .containsExactly(
            "/category: It must be a string.", "The field `count` was asked for and is missing");
  }

  @Test
  void fieldsOfASingleResourceAreThoseThatCome() {
    assertThat(fields("/quizzes/a?fields=slug", "{\"slug\": \"a\"}")).isEmpty();
    assertThat(fields("/quizzes/a?fields=slug", "{\"slug\": \"A\"}")).hasSize(1);
  }

  @Test
  void keyOfAQuestionIsWholeOrNotThere() {
    ObjectNode quiz =
        (ObjectNode) CONTRACT.at("/components/examples/ShortenerQuizWithKeys/value").deepCopy();
    assertThat(faults("GET", "/quizzes/a", 200, "application/json", quiz.toString())).isEmpty();
    ((ObjectNode) quiz.at("/questions/0")).remove("correct");
    assertThat(faults("GET", "/quizzes/a", 200, "application/json", quiz.toString())).hasSize(1);
    ((ObjectNode) quiz.at("/questions/0")).remove("explanation");
    assertThat(faults("GET", "/quizzes/a", 200, "application/json", quiz.toString())).isEmpty();
  }

  @Test
  void everyLineOfAReportIsChecked() {
    String item =
        "{\"path\": \"a.md\", \"slug\": null, \"outcome\": \"%s\", \"diagnostics\": []}\n";
    String counts =
        "{\"created\": 0, \"updated\": 0, \"unchanged\": 0, \"skipped\": 0, \"failed\": 1}\n";
    assertThat(
            faults(
                "POST", "/ingest", 200, "application/x-ndjson", item.formatted("failed") + counts))
        .isEmpty();
    assertThat(
            faults("POST", "/ingest", 200, "application/x-ndjson", item.formatted("lost") + counts))
        .isNotEmpty();
  }

  @Test
  void errorOutsideTheContractIsAProblemToo() {
    String problem =
        """
        {"type": "/problems/not-found", "title": "T", "status": 404, "detail": "D",
         "code": "not-found", "requestId": "r-1", "errors": []}
        """;
    assertThat(faults("GET", "/nowhere", 404, "application/problem+json", problem)).isEmpty();
    assertThat(faults("GET", "/nowhere", 404, "text/html", "<p>"))
        .containsExactly("An error is text/html and not application/problem+json");
    assertThat(faults("PATCH", "/categories", 405, "application/problem+json", problem))
        .containsExactly("The problem has another status than the answer");
    assertThat(
            faults(
                "GET",
                "/nowhere",
                404,
                "application/problem+json",
                problem.replace("r-1", "r-2").replace("s/not-found", "s/gone")))
        .containsExactly(
            "The problem has another type than its code",
            "The problem has another requestId than the answer");
    assertThat(faults(Map.of(), "HEAD", "/nowhere", 404))
        .contains("The header X-Request-Id is missing");
  }

  @Test
  void successOutsideTheContractIsAFault() {
    assertThat(faults("GET", "/nowhere", 200, "text/html", "<p>"))
        .containsExactly("The contract has no GET /nowhere");
    assertThat(faults("GET", "/q/health/live", 200, "application/json", "{}")).isEmpty();
  }

  @Test
  void bodyThatIsNoJsonIsShown() {
    assertThatThrownBy(() -> faults("GET", "/categories", 200, "application/json", "{oops"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("{oops");
  }

  private static List<String> fields(String uri, String body) {
    return faults("GET", uri, 200, "application/json", body);
  }

  private static List<String> faults(
      String method, String uri, int status, @Nullable String type, String body) {
    Map<String, String> headers = new HashMap<>(HEAD);
    headers.put("Content-Type", type);
    headers.put("Location", "/somewhere");
    return new AnswerCheck(CONTRACT)
        .faults(new Answer(method, URI.create(uri), status, headers::get, body));
  }

  private static List<String> faults(
      Map<String, String> headers, String method, String uri, int status) {
    return new AnswerCheck(CONTRACT)
        .faults(new Answer(method, URI.create(uri), status, headers::get, ""));
  }
}
