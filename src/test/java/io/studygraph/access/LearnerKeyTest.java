package io.studygraph.access;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.studygraph.HttpTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LearnerKeyTest extends HttpTest {

  private static Response create(Map<String, Object> draft) {
    return asAdmin().contentType(ContentType.JSON).body(draft).post("/keys");
  }

  @Test
  void keyOfALearnerSaysWhose() {
    create(Map.of("name", "phone", "learner", "grace"))
        .then()
        .statusCode(201)
        .body("learner", equalTo("grace"))
        .body("scopes", empty());
    create(Map.of("name", "site", "scopes", List.of("write")))
        .then()
        .statusCode(201)
        .body("learner", nullValue());
  }

  @Test
  void keyHasEitherScopesOrALearner() {
    for (Map<String, Object> draft :
        List.<Map<String, Object>>of(
            Map.of("name", "both", "learner", "grace", "scopes", List.of("author")),
            Map.of("name", "none"),
            Map.of("name", "empty", "scopes", List.of()))) {
      create(draft)
          .then()
          .statusCode(400)
          .body("code", equalTo("invalid-body"))
          .body("errors.pointer", contains("/scopes"))
          .body("errors.code", contains("one-of"));
    }
    create(Map.of("name", "nobody", "learner", "")).then().statusCode(400);
    create(Map.of("name", "control", "learner", "a\u0000b")).then().statusCode(400);
  }

  @Test
  void keyOfALearnerReadsWhatEverybodyReadsAndWritesNoNote() {
    asLearner("grace").get("/notes").then().statusCode(200);
    asLearner("grace")
        .contentType("text/markdown")
        .body("# x")
        .put("/notes/of-a-learner")
        .then()
        .statusCode(403);
    asLearner("grace").get("/keys").then().statusCode(403);
    asLearner("grace").get("/trash").then().statusCode(403);
    asLearner("grace").get("/notes?status=draft").then().statusCode(200).body("items", empty());
  }
}
