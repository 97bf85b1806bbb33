package io.studygraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.studygraph.HttpTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TemplateResourceTest extends HttpTest {

  @Test
  void templatesAreListed() {
    anonymously()
        .get("/templates?fields=name")
        .then()
        .statusCode(200)
        .body("items.name", contains("system-design", "concept", "flashcards"));
  }

  @Test
  void aTemplateComesAsMarkdownToo() {
    anonymously()
        .accept("text/markdown")
        .get("/templates/concept")
        .then()
        .statusCode(200)
        .contentType("text/markdown")
        .body(containsString("# {{TITLE}}"));
  }

  @Test
  void aTemplateThatIsFilledInCanBeIngested() {
    Response filled = fill("system-design", Map.of("title", "Chat", "category", "Design"));
    filled.then().statusCode(200).contentType("text/markdown");

    asAdmin()
        .contentType("text/markdown")
        .body(filled.asByteArray())
        .post("/ingest?dryRun=true")
        .then()
        .statusCode(200)
        .body("items[0].slug", equalTo("chat"))
        .body("note.category", equalTo("Design"))
        .body(
            "items[0].diagnostics.code",
            everyItem(oneOf("placeholder-left", "question-placeholder")));
  }

  @Test
  void aTemplateThatIsNotThereNamesThoseThatAre() {
    anonymously()
        .get("/templates/essay")
        .then()
        .statusCode(404)
        .body("detail", containsString("`concept`"));
    fill("essay", Map.of("title", "A")).then().statusCode(404);
  }

  @Test
  void aTitleIsNeeded() {
    fill("concept", Map.of("slug", "a")).then().statusCode(400);
    fill("concept", Map.of("title", "a\nb"))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/title"));
  }

  @Test
  void fillingInStoresNothing() {
    fill("concept", Map.of("title", "Never Stored"));

    assertThat(asAdmin().get("/notes/never-stored").statusCode()).isEqualTo(404);
  }

  private static Response fill(String name, Map<String, String> draft) {
    return anonymously().contentType(ContentType.JSON).body(draft).post("/templates/" + name);
  }
}
