package io.studygraph.graph;

import static org.hamcrest.Matchers.oneOf;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.studygraph.HttpTest;

/** What tests of the graph over HTTP share. */
abstract class GraphHttpTest extends HttpTest {

  /** Writes a note that is called {@code Note <slug>}. */
  static void put(String slug, String frontMatter, String body) {
    asAdmin()
        .contentType("text/markdown")
        .body("---\ntitle: Note %s\n%s\n---\n%s\n".formatted(slug, frontMatter, body))
        .put("/notes/" + slug)
        .then()
        .statusCode(oneOf(200, 201));
  }

  static ValidatableResponse get(RequestSpecification caller, String path) {
    return caller.get(path).then().statusCode(200);
  }

  static ValidatableResponse get(String path) {
    return get(anonymously(), path);
  }
}
