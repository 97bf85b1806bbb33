package io.studygraph.search;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.studygraph.HttpTest;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What tests of searches over HTTP share. */
abstract class SearchHttpTest extends HttpTest {

  static void put(String slug, String frontMatter, String body) {
    asAdmin()
        .contentType("text/markdown")
        .body("---\n%s\n---\n\n%s\n".formatted(frontMatter, body).getBytes(StandardCharsets.UTF_8))
        .put("/notes/" + slug)
        .then()
        .statusCode(201);
  }

  static ValidatableResponse search(RequestSpecification caller, String q) {
    return caller.queryParam("q", q).get("/search").then().statusCode(200);
  }

  /** Slugs, the best first. */
  static List<String> found(String q) {
    return search(anonymously(), q).extract().path("items.note.slug");
  }
}
