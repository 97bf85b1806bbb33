package io.studygraph.quiz;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.oneOf;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An attempt that somebody makes, whose options are chosen by their texts. */
record Sitting(Response started) {

  static void put(RequestSpecification author, String slug, String markdown) {
    author
        .contentType("text/markdown")
        .body(markdown)
        .put("/notes/" + slug)
        .then()
        .statusCode(oneOf(200, 201));
  }

  /** With more fields of the draft by name and value. */
  static Sitting of(RequestSpecification caller, String quiz, Object... more) {
    Map<String, Object> draft = new HashMap<>(Map.of("quiz", quiz, "mode", "exam"));
    for (int i = 0; i < more.length; i += 2) {
      draft.put((String) more[i], more[i + 1]);
    }
    Response started = caller.contentType(ContentType.JSON).body(draft).post("/attempts");
    started.then().statusCode(201);
    return new Sitting(started);
  }

  String id() {
    return started.path("id");
  }

  Sitting answer(String prompt, String... texts) {
    List<String> prompts = started.path("questions.prompt");
    String question = "questions[%d]".formatted(prompts.indexOf(prompt));
    List<String> ids = started.path(question + ".options.id");
    List<String> shown = started.path(question + ".options.text");
    given()
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "selected",
                List.of(texts).stream().map(text -> ids.get(shown.indexOf(text))).toList()))
        .put("/attempts/{id}/answers/{question}", id(), started.<String>path(question + ".id"))
        .then()
        .statusCode(200);
    return this;
  }

  Response submit() {
    Response submitted = given().post("/attempts/{id}/submit", id());
    submitted.then().statusCode(200);
    return submitted;
  }

  Sitting submitted() {
    submit();
    return this;
  }

  Response review() {
    return given().get("/attempts/{id}/review", id());
  }
}
