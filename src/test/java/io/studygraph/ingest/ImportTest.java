package io.studygraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.studygraph.HttpTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportTest extends HttpTest {

  private static final String GIFT =
      """
      $CATEGORY: Import Me

      // [tag:web]
      ::Eviction::[markdown]What does `LRU` evict?\\n\\n```\\nx \\= 1\\n```
      {=the oldest ~the largest ####Least recently used.}

      Explain it. {}
      """;

  @BeforeEach
  void noNotes() {
    deleteEveryNote();
  }

  private static RequestSpecification file(String text) {
    return as("write").contentType("text/plain").body(text);
  }

  @Test
  void fileBecomesANote() {
    file(GIFT)
        .post("/imports?format=gift")
        .then()
        .statusCode(201)
        .header("Location", org.hamcrest.Matchers.endsWith("/notes/import-me"))
        .body("format", equalTo("gift"))
        .body("slug", equalTo("import-me"))
        .body("outcome", equalTo("created"))
        .body("questions", equalTo(1))
        .body("losses.code", contains("other-kind"))
        .body("losses[0].line", equalTo(7))
        .body("markdown", containsString("Q: What does `LRU` evict?\n\n```\nx = 1\n```\nOptions:"));
    asAdmin()
        .get("/quizzes/import-me?keys=true")
        .then()
        .body("title", equalTo("Import Me"))
        .body("tags", contains("web"))
        .body("questions.topic", contains("Eviction"))
        .body("questions[0].correct", contains("A"))
        .body("questions[0].explanation", equalTo("Least recently used."));
  }

  @Test
  void exportOfAnImportIsTheFileAgain() {
    file(GIFT).post("/imports?format=gift").then().statusCode(201);
    String first = export("import-me");
    file(first).post("/imports?format=gift&slug=import-again").then().statusCode(201);
    assertThat(export("import-again")).isEqualTo(first);
    String xml = as("author").get("/quizzes/import-me/export?format=moodle-xml").asString();
    as("write")
        .contentType("application/xml")
        .body(xml)
        .post("/imports?format=moodle-xml&slug=import-xml")
        .then()
        .statusCode(201)
        .body("losses.code", contains("identifiers"));
    assertThat(export("import-xml")).isEqualTo(first);
  }

  private static String export(String slug) {
    return as("author")
        .get("/quizzes/" + slug + "/export?format=gift")
        .asString()
        .replaceAll("\\[id:[^]]*]", "");
  }

  @Test
  void dryRunStoresNothing() {
    file(GIFT)
        .post("/imports?format=gift&dryRun=true&title=Other&slug=another")
        .then()
        .statusCode(200)
        .body("slug", equalTo("another"))
        .body("outcome", equalTo("created"))
        .body("markdown", containsString("# Other\n"));
    asAdmin().get("/notes").then().body("items", empty());
  }

  @Test
  void noteThatIsThereIsNotOverwrittenUnasked() {
    file(GIFT).post("/imports?format=gift").then().statusCode(201);
    file(GIFT)
        .post("/imports?format=gift")
        .then()
        .statusCode(200)
        .body("outcome", equalTo("unchanged"));
    String other = GIFT.replace("oldest", "newest");
    file(other)
        .post("/imports?format=gift")
        .then()
        .statusCode(409)
        .body("code", equalTo("slug-taken"));
    file(other)
        .post("/imports?format=gift&onConflict=skip")
        .then()
        .statusCode(200)
        .body("outcome", equalTo("skipped"));
    file(other)
        .post("/imports?format=gift&onConflict=update")
        .then()
        .statusCode(200)
        .body("outcome", equalTo("updated"));
    assertThat(export("import-me")).contains("newest");
  }

  @Test
  void fileWithoutQuestionsForANoteIsRefused() {
    file("Explain it. {}\n\nCount it. {#3}")
        .post("/imports?format=gift&title=X")
        .then()
        .statusCode(422)
        .body("code", equalTo("nothing-imported"))
        .body("errors.code", contains("other-kind", "other-kind"))
        .body("errors[1].detail", containsString("Line 3: "));
    asAdmin().get("/notes").then().body("items", empty());
  }

  @Test
  void whatCannotBeReadIsRefused() {
    as("write")
        .contentType("application/xml")
        .body("<!DOCTYPE quiz SYSTEM \"file:///etc/passwd\"><quiz/>")
        .post("/imports?format=moodle-xml&title=X")
        .then()
        .statusCode(422)
        .body("code", equalTo("invalid-import"));
    as("write")
        .contentType("text/plain")
        .body(new byte[] {'a', (byte) 0xFF})
        .post("/imports?format=gift&title=X")
        .then()
        .statusCode(422)
        .body("code", equalTo("not-utf8"));
    as("write")
        .contentType("text/markdown")
        .body("x")
        .post("/imports?format=gift&title=X")
        .then()
        .statusCode(415);
    file("x {=a ~b}")
        .post("/imports?format=gift")
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("title"));
    file("x {=a ~b}").post("/imports?format=gift&title=缓存").then().statusCode(400);
    file("x {=a ~b}").post("/imports?title=X").then().statusCode(400);
    file("x {=a ~b}").post("/imports?format=word&title=X").then().statusCode(400);
  }

  @Test
  void writingNeedsItsScope() {
    for (RequestSpecification caller : List.of(anonymously(), as("author"))) {
      Response response = caller.contentType("text/plain").body(GIFT).post("/imports?format=gift");
      assertThat(response.statusCode()).isIn(401, 403);
    }
  }
}
