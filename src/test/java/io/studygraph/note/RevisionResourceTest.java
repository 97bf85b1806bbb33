package io.studygraph.note;

import static io.studygraph.Together.together;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.studygraph.HttpTest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RevisionResourceTest extends HttpTest {

  private static final String MARKDOWN = "text/markdown";

  private static Response put(String slug, String markdown) {
    Response response =
        asAdmin().contentType(MARKDOWN).body(markdown.getBytes(UTF_8)).put("/notes/" + slug);
    assertThat(response.statusCode()).isIn(200, 201);
    return response;
  }

  private static Response restore(String slug, int number) {
    return as("write", "author").post("/notes/{slug}/revisions/{n}/restore", slug, number);
  }

  private static String markdown(String slug) {
    return asAdmin().accept(MARKDOWN).get("/notes/" + slug).asString();
  }

  @Test
  void revisionsAreListedNewestFirstWithTheKeysThatMadeThem() {
    put("history", "# One");
    as("write").contentType(MARKDOWN).body("# Two é".getBytes(UTF_8)).put("/notes/history");
    Response key =
        asAdmin()
            .contentType(ContentType.JSON)
            .body(Map.of("name", "short-lived", "scopes", List.of("write")))
            .post("/keys");
    anonymously()
        .header("Authorization", "Bearer " + key.path("key"))
        .contentType(MARKDOWN)
        .body("# Three")
        .put("/notes/history");
    asAdmin().delete("/keys/" + key.path("id")).then().statusCode(204);

    as("author")
        .get("/notes/history/revisions")
        .then()
        .statusCode(200)
        .body("items.number", contains(3, 2, 1))
        .body("items.size", contains(7, 8, 5))
        .body("items.createdBy.name", contains(null, "write", "first"))
        .body("items[0].createdBy.id", equalTo(key.path("id")))
        .body("items[0].createdAt", notNullValue())
        .body("next", nullValue());
    as("author")
        .get("/notes/history/revisions?fields=number")
        .then()
        .body("items", contains(Map.of("number", 3), Map.of("number", 2), Map.of("number", 1)));
  }

  @Test
  void aWalkByCursorGivesEachRevisionOnceWhileOthersAreMade() {
    for (int i = 1; i <= 5; i++) {
      put("walked", "# " + i);
    }
    List<Integer> seen = new ArrayList<>();
    String cursor = null;
    do {
      Response page =
          as("author")
              .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
              .get("/notes/walked/revisions?limit=2");
      page.then().statusCode(200);
      seen.addAll(page.path("items.number"));
      cursor = page.path("next");
      put("walked", "# later " + seen.size());
    } while (cursor != null);

    assertThat(seen).containsExactly(5, 4, 3, 2, 1);
  }

  @Test
  void aCursorThatIsMadeUpIsRefused() {
    put("made-up", "# 1");
    put("made-up", "# 2");
    String next = as("author").get("/notes/made-up/revisions?limit=1").path("next");
    as("author")
        .queryParam("cursor", next)
        .get("/notes/walked-not/revisions")
        .then()
        .statusCode(400)
        .body("code", equalTo("cursor-mismatch"));
    String decoded = new String(Base64.getUrlDecoder().decode(next), UTF_8);
    String other =
        Base64.getUrlEncoder().encodeToString(decoded.replace("\"2\"", "\"x\"").getBytes(UTF_8));
    as("author")
        .queryParam("cursor", other)
        .get("/notes/made-up/revisions")
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-cursor"));
  }

  @Test
  void aRevisionIsTheNoteAsItWasToTheByte() {
    String first =
        "\uFEFF---\r\ntitle: First\r\ntags: [old]\r\nstatus: draft\r\n---\r\n\r\nQ: \t漢字 🙂";
    put("as-it-was", first);
    put("as-it-was", "---\ntitle: Second\ntags: [new]\n---\n");

    byte[] bytes =
        as("author")
            .accept(MARKDOWN)
            .get("/notes/as-it-was/revisions/1")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    assertThat(bytes).isEqualTo(first.getBytes(UTF_8));
    as("author")
        .get("/notes/as-it-was/revisions/1")
        .then()
        .statusCode(200)
        .body("number", equalTo(1))
        .body("size", equalTo(bytes.length))
        .body("markdown", equalTo(first))
        .body("note.title", equalTo("First"))
        .body("note.tags", contains("old"))
        .body("note.status", equalTo("draft"))
        .body("note.revision", equalTo(1))
        .body("note.slug", equalTo("as-it-was"));
  }

  @Test
  void lookingAtARevisionDoesNotChangeTheNote() {
    put("looked-at", "# One");
    put("looked-at", "# Two");
    as("author").get("/notes/looked-at/revisions/1").then().body("note.title", equalTo("One"));
    asAdmin()
        .get("/notes/looked-at")
        .then()
        .body("title", equalTo("Two"))
        .body("revision", equalTo(2));
  }

  @Test
  void aRevisionHasAStrongEtagThatIsGoodForIfMatchWhileItIsTheNewest() {
    put("tagged", "# 1");
    String tag = as("author").accept(MARKDOWN).get("/notes/tagged/revisions/1").header("ETag");
    as("author")
        .accept(MARKDOWN)
        .header("If-None-Match", tag)
        .get("/notes/tagged/revisions/1")
        .then()
        .statusCode(304);
    for (int status : new int[] {200, 412}) {
      asAdmin()
          .header("If-Match", tag)
          .contentType(MARKDOWN)
          .body("# " + status)
          .put("/notes/tagged")
          .then()
          .statusCode(status);
    }
    as("author")
        .accept(MARKDOWN)
        .header("If-None-Match", tag)
        .get("/notes/tagged/revisions/1")
        .then()
        .statusCode(304);
  }

  @Test
  void whatThereIsNotIsNotFound() {
    put("short-past", "# 1");
    for (String path : List.of("2", "0", "-1", "2/diff", "1/diff?to=2")) {
      as("author")
          .get("/notes/short-past/revisions/" + path)
          .then()
          .statusCode(404)
          .body("code", equalTo("revision-not-found"));
    }
    restore("short-past", 2).then().statusCode(404).body("code", equalTo("revision-not-found"));
    as("author").get("/notes/short-past/revisions/x").then().statusCode(404);
    as("author").get("/notes/short-past/revisions/99999999999").then().statusCode(404);
    for (String path : List.of("", "/1", "/1/diff")) {
      as("author")
          .get("/notes/without-past/revisions" + path)
          .then()
          .statusCode(404)
          .body("code", equalTo("note-not-found"));
    }
    restore("without-past", 1).then().statusCode(404).body("code", equalTo("note-not-found"));
  }

  @Test
  void nobodyWithoutTheScopesLearnsWhetherThereIsAPast() {
    put("secret-past", "# 1");
    for (String slug : List.of("secret-past", "no-such-past")) {
      for (String path : List.of("", "/1", "/1/diff")) {
        String address = "/notes/" + slug + "/revisions" + path;
        anonymously().get(address).then().statusCode(401);
        as("write").get(address).then().statusCode(403);
      }
      anonymously().post("/notes/" + slug + "/revisions/1/restore").then().statusCode(401);
      as("write").post("/notes/" + slug + "/revisions/1/restore").then().statusCode(403);
      as("author").post("/notes/" + slug + "/revisions/1/restore").then().statusCode(403);
    }
  }

  @Test
  void aDiffGoesInEitherDirectionAndToTheNewestByDefault() {
    put("differing", "# T\n\none\r\n");
    put("differing", "# T\n\ntwo\r\n");
    put("differing", "# T\n\nthree");

    as("author")
        .get("/notes/differing/revisions/1/diff?to=2")
        .then()
        .statusCode(200)
        .contentType(startsWith("text/x-diff"))
        .body(
            equalTo(
                """
                --- a/differing.md\t(revision 1)
                +++ b/differing.md\t(revision 2)
                @@ -1,3 +1,3 @@
                 # T
                \s
                -one\r
                +two\r
                """));
    as("author")
        .get("/notes/differing/revisions/2/diff?to=1")
        .then()
        .body(containsString("-two\r\n+one\r\n"));
    as("author")
        .get("/notes/differing/revisions/1/diff")
        .then()
        .body(containsString("+++ b/differing.md\t(revision 3)\n"))
        .body(containsString("-one\r\n+three\n\\ No newline at end of file\n"));
    as("author")
        .get("/notes/differing/revisions/3/diff")
        .then()
        .statusCode(200)
        .body(emptyString());
    as("author").get("/notes/differing/revisions/1/diff?to=0").then().statusCode(400);
  }

  @Test
  void restoringMakesANewRevisionOfTheSameBytes() {
    String first = "# One\r\n\r\n## Summary\r\n\r\nold";
    put("restored", first);
    put("restored", "# Two\n");

    restore("restored", 1)
        .then()
        .statusCode(200)
        .header("ETag", notNullValue())
        .body("title", equalTo("One"))
        .body("revision", equalTo(3));

    assertThat(markdown("restored")).isEqualTo(first);
    anonymously().get("/notes/restored").then().body("summary", equalTo("old"));
    as("author")
        .get("/notes/restored/revisions")
        .then()
        .body("items", hasSize(3))
        .body("items[0].createdBy.name", equalTo("write and author"));
  }

  @Test
  void restoringWhatTheNoteSaysAlreadyChangesNothing() {
    put("unrestored", "# One");
    put("unrestored", "# Two");
    String updated = asAdmin().get("/notes/unrestored").path("updatedAt");
    restore("unrestored", 2)
        .then()
        .statusCode(200)
        .body("revision", equalTo(2))
        .body("updatedAt", equalTo(updated));
  }

  @Test
  void restoringKeepsTheAddress() {
    ingest("moved.md", "---\nslug: first-address # mine\n---\n# M\n");
    ingest("moved.md", "---\nslug: second-address\n---\n# M\n");

    restore("second-address", 1)
        .then()
        .statusCode(200)
        .body("slug", equalTo("second-address"))
        .body("revision", equalTo(3));

    assertThat(markdown("second-address"))
        .isEqualTo("---\nslug: second-address # mine\n---\n# M\n");
  }

  private static void ingest(String path, String markdown) {
    asAdmin()
        .queryParam("path", path)
        .contentType(MARKDOWN)
        .body(markdown)
        .post("/ingest")
        .then()
        .statusCode(200)
        .body("failed", equalTo(0));
  }

  @Test
  void restoringHonoursIfMatch() {
    String first = put("guarded-past", "# 1").header("ETag");
    String second = put("guarded-past", "# 2").header("ETag");
    as("write", "author")
        .header("If-Match", first)
        .post("/notes/guarded-past/revisions/1/restore")
        .then()
        .statusCode(412)
        .header("ETag", second);
    as("write", "author")
        .header("If-Match", second)
        .post("/notes/guarded-past/revisions/1/restore")
        .then()
        .statusCode(200)
        .body("revision", equalTo(3));
  }

  @Test
  void ofRestoresAndWritesOfOneStateOneWins() throws Exception {
    put("contested", "# 0");
    String tag = put("contested", "# 1").header("ETag");
    List<Callable<Integer>> writers = new ArrayList<>();
    IntStream.range(0, 8)
        .forEach(
            i -> {
              writers.add(
                  () ->
                      as("write", "author")
                          .header("If-Match", tag)
                          .post("/notes/contested/revisions/1/restore")
                          .statusCode());
              writers.add(
                  () ->
                      asAdmin()
                          .header("If-Match", tag)
                          .contentType(MARKDOWN)
                          .body("# writer " + i)
                          .put("/notes/contested")
                          .statusCode());
            });

    assertThat(together(writers)).containsOnly(200, 412).containsOnlyOnce(200);
    asAdmin().get("/notes/contested").then().body("revision", equalTo(3));
  }
}
