package io.studygraph.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.studygraph.HttpTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose attempts are whose. */
@QuarkusTest
class LearnerAttemptTest extends HttpTest {

  private static final String NOBODYS = "5d0c3f1e-8b7a-4c29-9e64-2f1a0b9c8d7e";

  @BeforeEach
  void quiz() {
    asAdmin()
        .contentType("text/markdown")
        .body("# T\n\n## Quizzes\n\nQ: Which?\nOptions:\n- A) one\n- B) two\nAnswers: B\n")
        .put("/notes/learned")
        .then()
        .statusCode(oneOf(200, 201));
  }

  private static Response start(RequestSpecification caller, Map<String, Object> more) {
    Map<String, Object> draft = new HashMap<>(more);
    draft.put("quiz", "learned");
    return caller.contentType(ContentType.JSON).body(draft).post("/attempts");
  }

  private static Response started(RequestSpecification caller, Map<String, Object> more) {
    Response response = start(caller, more);
    response.then().statusCode(201);
    return response;
  }

  /** What somebody gets who has the id of an attempt and does all that can be done with it. */
  private static List<Response> all(Supplier<RequestSpecification> caller, Response attempt) {
    String path = "/attempts/" + attempt.path("id");
    return List.of(
        caller.get().get(path),
        caller
            .get()
            .contentType(ContentType.JSON)
            .body(Map.of("selected", List.of(attempt.<String>path("questions[0].options[0].id"))))
            .put(path + "/answers/" + attempt.path("questions[0].id")),
        caller.get().post(path + "/submit"),
        caller.get().get(path + "/review"));
  }

  @Test
  void attemptOfAKeyIsItsLearners() {
    started(asLearner("ada"), Map.of()).then().body("learner", equalTo("ada"));
    Response named = started(asLearner("ada"), Map.of("learner", "ada"));
    named.then().body("learner", equalTo("ada"));
    assertThat(all(() -> asLearner("ada"), named))
        .extracting(Response::statusCode)
        .containsOnly(200);
  }

  @Test
  void attemptOfAnotherLearnerIsNotThere() {
    Response attempt = started(asLearner("ada"), Map.of());
    Stream.<Supplier<RequestSpecification>>of(() -> asLearner("bob"), HttpTest::anonymously)
        .forEach(
            caller ->
                assertThat(all(caller, attempt))
                    .allSatisfy(
                        response -> {
                          assertThat(response.statusCode()).isEqualTo(404);
                          assertThat(unlike(response, attempt.path("id")))
                              .isEqualTo(unlike(caller.get().get("/attempts/" + NOBODYS), NOBODYS));
                        }));
    asAdmin()
        .get("/attempts/{id}", attempt.<String>path("id"))
        .then()
        .body("state", equalTo("open"))
        .body("questions[0].answeredAt", nullValue());
  }

  private static String unlike(Response response, String id) {
    return response.asString().replace(id, "…").replaceAll("\"requestId\":\"[^\"]+\"", "");
  }

  /** Whether or not there is somebody of that name. */
  @Test
  void keyOfALearnerNamesNoOther() {
    started(asLearner("ada"), Map.of());
    Response known = start(asLearner("bob"), Map.of("learner", "ada"));
    Response unknown = start(asLearner("bob"), Map.of("learner", "nobody of this name"));
    known.then().statusCode(403).body("code", equalTo("forbidden"));
    assertThat(unlike(unknown, "x")).isEqualTo(unlike(known, "x"));
  }

  @Test
  void keyThatIsBoundToNobodyActsForEverybody() {
    Response attempt = started(as("write"), Map.of("learner", "ada"));
    attempt.then().body("learner", equalTo("ada"));
    assertThat(all(() -> asLearner("bob"), attempt))
        .extracting(Response::statusCode)
        .containsOnly(404);
    assertThat(all(() -> asLearner("ada"), attempt))
        .extracting(Response::statusCode)
        .containsOnly(200);
    assertThat(all(() -> as("write"), started(asLearner("ada"), Map.of())))
        .extracting(Response::statusCode)
        .containsOnly(200);
  }

  /** A site that has no keys for its learners starts their attempts, and hands them the ids. */
  @Test
  void attemptThatNoLearnersKeyStartedIsTakenByWhoHasItsId() {
    assertThat(all(HttpTest::anonymously, started(as("write"), Map.of("learner", "ada"))))
        .extracting(Response::statusCode)
        .containsOnly(200);
    Response labelled = started(anonymously(), Map.of("learner", "ada"));
    assertThat(all(HttpTest::anonymously, labelled))
        .extracting(Response::statusCode)
        .containsOnly(200);
    assertThat(all(() -> asLearner("bob"), labelled))
        .extracting(Response::statusCode)
        .containsOnly(404);
  }
}
