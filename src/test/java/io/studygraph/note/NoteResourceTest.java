package io.studygraph.note;

import static io.studygraph.Together.together;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.studygraph.HttpTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NoteResourceTest extends HttpTest {

  private static final String MARKDOWN = "text/markdown";

  private static Response put(String slug, String markdown) {
    return asAdmin()
        .contentType(MARKDOWN)
        .body(markdown.getBytes(StandardCharsets.UTF_8))
        .put("/notes/" + slug);
  }

  @Test
  void markdownComesBackByteForByte() {
    byte[] source =
        "\uFEFF---\r\ntitle: Bytes  \r\n---\r\n\r\n# Bytes\r\n\r\n\tA tab, é, 漢字 and 🙂  \n\n\nno newline at the end"
            .getBytes(StandardCharsets.UTF_8);
    asAdmin().contentType(MARKDOWN).body(source).put("/notes/bytes").then().statusCode(201);

    byte[] back =
        asAdmin()
            .accept(MARKDOWN)
            .get("/notes/bytes")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();

    assertThat(back).isEqualTo(source);
  }

  @Test
  void putCreatesThenReplacesThenChangesNothing() {
    put("put-thrice", "# One")
        .then()
        .statusCode(201)
        .header("Location", endsWith("/notes/put-thrice"));
    put("put-thrice", "# Two")
        .then()
        .statusCode(200)
        .body("title", equalTo("Two"))
        .body("revision", equalTo(2));
    put("put-thrice", "# Two").then().statusCode(200).body("revision", equalTo(2));
  }

  @Test
  void postOfATakenSlugIsRefusedAndChangesNothing() {
    put("taken", "# First").then().statusCode(201);

    asAdmin()
        .contentType(MARKDOWN)
        .body("---\nslug: taken\n---\n# Second")
        .post("/notes")
        .then()
        .statusCode(409)
        .body("code", equalTo("slug-taken"));

    anonymously().get("/notes/taken").then().body("title", equalTo("First"));
  }

  @Test
  void postWithoutASlugGetsOneFromItsTitle() {
    asAdmin()
        .contentType(ContentType.JSON)
        .body(Map.of("title", "Café & Bar"))
        .post("/notes")
        .then()
        .statusCode(201)
        .body("slug", equalTo("cafe-bar"));
  }

  @Test
  void theWriteFormIsWrittenInTheOrderOfTheTemplate() {
    asAdmin()
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "title", "Written",
                "tags", List.of("a b", "c"),
                "sections", Map.of("trade-offs", "Some.", "summary", "Short."),
                "questions",
                    List.of(
                        Map.of(
                            "prompt", "Which?",
                            "options", List.of("this", "that"),
                            "correct", List.of("B")))))
        .put("/notes/written")
        .then()
        .statusCode(201)
        .body("questionCount", equalTo(1))
        .body("summary", equalTo("Short."));

    String markdown = asAdmin().accept(MARKDOWN).get("/notes/written").asString();
    assertThat(markdown)
        .containsSubsequence(
            "title: Written",
            "slug: written",
            "# Written",
            "## Summary",
            "## Trade-offs",
            "## Quizzes",
            "Answers: B");
  }

  @Test
  void aSectionThatWouldEndItselfIsRefusedWithAPointer() {
    asAdmin()
        .contentType(ContentType.JSON)
        .body(Map.of("title", "x", "sections", Map.of("summary", "a\n\n## Quizzes\n")))
        .put("/notes/unwritable")
        .then()
        .statusCode(422)
        .body("code", equalTo("unwritable-note"))
        .body("errors.pointer", hasItem("/sections/summary"));
    anonymously().get("/notes/unwritable").then().statusCode(404);
  }

  @Test
  void anotherSlugInTheBodyThanInThePathIsRefused() {
    put("path-slug", "---\nslug: body-slug\n---\n# x")
        .then()
        .statusCode(400)
        .body("code", equalTo("slug-mismatch"));
  }

  @Test
  void strictModeRefusesANoteWithAnErrorAndStoresNothing() {
    asAdmin()
        .queryParam("mode", "strict")
        .contentType(MARKDOWN)
        .body("---\ntitle: [\n---\n# x\n")
        .put("/notes/strictly")
        .then()
        .statusCode(422)
        .body("code", equalTo("invalid-note"))
        .body("errors.size()", not(equalTo(0)));
    anonymously().get("/notes/strictly").then().statusCode(404);
  }

  @Test
  void aStaleWriteIsRefusedWithThePresentEtag() {
    String first = put("stale", "# 1").then().extract().header("ETag");
    String second = put("stale", "# 2").then().extract().header("ETag");

    asAdmin()
        .header("If-Match", first)
        .contentType(MARKDOWN)
        .body("# 3")
        .put("/notes/stale")
        .then()
        .statusCode(412)
        .header("ETag", second)
        .body("code", equalTo("stale-note"));
    asAdmin()
        .header("If-Match", second)
        .contentType(MARKDOWN)
        .body("# 3")
        .put("/notes/stale")
        .then()
        .statusCode(200);
    asAdmin().header("If-Match", second).delete("/notes/stale").then().statusCode(412);
    anonymously().get("/notes/stale").then().body("title", equalTo("3"));
  }

  @Test
  void theEtagOfAnyRepresentationIsGoodForIfMatch() {
    put("any-tag", "# 1");
    String ofMarkdown = anonymously().accept(MARKDOWN).get("/notes/any-tag").header("ETag");
    String ofHtml = anonymously().accept("text/html").get("/notes/any-tag").header("ETag");

    assertThat(ofMarkdown).isNotEqualTo(ofHtml);
    asAdmin()
        .header("If-Match", ofHtml)
        .contentType(MARKDOWN)
        .body("# 2")
        .put("/notes/any-tag")
        .then()
        .statusCode(200);
    asAdmin()
        .header("If-Match", ofMarkdown)
        .contentType(MARKDOWN)
        .body("# 3")
        .put("/notes/any-tag")
        .then()
        .statusCode(412);
  }

  @Test
  void ifNoneMatchStarCreatesOnly() {
    asAdmin()
        .header("If-None-Match", "*")
        .contentType(MARKDOWN)
        .body("# 1")
        .put("/notes/once")
        .then()
        .statusCode(201);
    asAdmin()
        .header("If-None-Match", "*")
        .contentType(MARKDOWN)
        .body("# 2")
        .put("/notes/once")
        .then()
        .statusCode(412)
        .body("code", equalTo("note-exists"));
  }

  @Test
  void anUnchangedRepresentationIsNotSentAgain() {
    put("unchanged", "# 1");
    String tag = anonymously().get("/notes/unchanged").header("ETag");

    anonymously()
        .header("If-None-Match", "\"x\", " + tag)
        .get("/notes/unchanged")
        .then()
        .statusCode(304);
    put("unchanged", "# 2");
    anonymously().header("If-None-Match", tag).get("/notes/unchanged").then().statusCode(200);
  }

  @Test
  void theEtagTellsThatARelatedNoteCameToBe() {
    put("before-related", "---\nrelated: [comes-later]\n---\n# x");
    Response before = anonymously().get("/notes/before-related");
    before.then().body("related[0].exists", equalTo(false)).body("related[0].title", nullValue());

    put("comes-later", "# Later");

    Response after = anonymously().get("/notes/before-related");
    after
        .then()
        .body("related[0].exists", equalTo(true))
        .body("related[0].title", equalTo("Later"));
    assertThat(after.header("ETag")).isNotEqualTo(before.header("ETag"));
  }

  @Test
  void linksAreFollowedByWhateverNameTheNoteHas() {
    put("gamma-note", "---\ntitle: The Gamma\naliases: [Gee]\n---\n# The Gamma");
    put("hidden-note", "---\ntitle: The Hidden\nstatus: draft\n---\n# The Hidden");
    put(
        "by-names",
        """
        ---
        related: [The Gamma, "[[Gee]]", The Hidden, gone]
        ---
        # By Names

        [[Gee]], [it](The%20Gamma.md#part), [[The Hidden]], [gone](gone.md)
        """);

    anonymously()
        .get("/notes/by-names")
        .then()
        .body("related.slug", contains("gamma-note", "the-hidden", "gone"))
        .body("related.title", contains("The Gamma", null, null))
        .body("related.exists", contains(true, false, false));
    asAdmin()
        .get("/notes/by-names")
        .then()
        .body("related.slug", contains("gamma-note", "hidden-note", "gone"));
    assertThat(anonymously().accept("text/html").get("/notes/by-names").asString())
        .contains("<a href=\"/notes/gamma-note\" rel=\"nofollow\">Gee</a>")
        .contains("<a href=\"/notes/gamma-note#part\" rel=\"nofollow\">it</a>")
        .contains("<a href=\"/notes/the-hidden\" rel=\"nofollow\">The Hidden</a>")
        .contains("<a href=\"/notes/gone\" rel=\"nofollow\">gone</a>");
  }

  @Test
  void aDeletedNoteIsGoneAndItsSlugIsFree() {
    put("deleted", "# 1").then().statusCode(201);
    asAdmin().delete("/notes/deleted").then().statusCode(204);
    anonymously()
        .get("/notes/deleted")
        .then()
        .statusCode(404)
        .body("code", equalTo("note-not-found"));
    asAdmin().delete("/notes/deleted").then().statusCode(404);
    put("deleted", "# 2").then().statusCode(201).body("revision", equalTo(1));
  }

  @Test
  void deletionFailsOnRequestWhileOtherNotesLinkToTheNote() {
    put("linked", "# x");
    put("linking", "---\nrelated: [linked]\n---\n# y");

    asAdmin()
        .queryParam("links", "fail")
        .delete("/notes/linked")
        .then()
        .statusCode(409)
        .body("detail", containsString("linking"));
    asAdmin().delete("/notes/linked").then().statusCode(204);
  }

  @Test
  void htmlIsHarmlessAndItsHeadingsHaveTheAnchorsOfTheSections() {
    put("html", "# T\n\n## A & B\n\n<script>alert(1)</script>\n\n[x](javascript:alert(1))\n");
    String anchor = anonymously().get("/notes/html").path("sections[0].anchor");

    anonymously()
        .accept("text/html")
        .get("/notes/html")
        .then()
        .statusCode(200)
        .contentType("text/html;charset=UTF-8")
        .body(containsString("id=\"" + anchor + "\""))
        .body(not(containsString("<script")))
        .body(not(containsString("javascript:")));
  }

  @Test
  void linksOfHtmlLeadToTheNotesTheyName() {
    put(
        "html-links",
        """
        # T

        [A](../a/Some%20Note.md#part), [[Other Note|b]], [c](https://c.example), ![d](d.png),
        `[[code]]` and https://e.example
        """);

    anonymously()
        .accept("text/html")
        .get("/notes/html-links")
        .then()
        .statusCode(200)
        .body(containsString("<a href=\"/notes/some-note#part\" rel=\"nofollow\">A</a>"))
        .body(containsString("<a href=\"/notes/other-note\" rel=\"nofollow\">b</a>"))
        .body(containsString("<a href=\"https://c.example\" rel=\"nofollow\">c</a>"))
        .body(containsString("<img src=\"d.png\" alt=\"d\" />"))
        .body(containsString("<code>[[code]]</code>"))
        .body(containsString("<a href=\"https://e.example\""));
  }

  @Test
  void fieldsKeepsThoseFieldsAlone() {
    put("fields", "# F");
    Map<String, Object> note =
        anonymously().queryParam("fields", "slug,title").get("/notes/fields").jsonPath().getMap("");
    assertThat(note).containsOnlyKeys("slug", "title");
  }

  @Test
  void aDraftIsSeenByAuthorsAlone() {
    put("hidden-draft", "---\nstatus: draft\ntags: [draft-only-tag]\n---\n# Canary draft");

    anonymously().get("/notes/hidden-draft").then().statusCode(404);
    as("write").get("/notes/hidden-draft").then().statusCode(404);
    anonymously().get("/notes?limit=100").then().body("items.slug", not(hasItem("hidden-draft")));
    as("author").get("/notes/hidden-draft").then().statusCode(200).body("status", equalTo("draft"));
    as("author")
        .queryParam("slug", "hidden-draft")
        .get("/notes")
        .then()
        .body("items.size()", equalTo(1));
  }

  @Test
  void ofManyWritersOfOneNewNoteAllAreAnsweredAndOneCreates() throws Exception {
    List<Callable<Integer>> writers =
        IntStream.range(0, 8)
            .<Callable<Integer>>mapToObj(i -> () -> put("raced", "# " + i).statusCode())
            .toList();
    assertThat(together(writers)).containsOnlyOnce(201).containsOnly(200, 201);
    anonymously().get("/notes/raced").then().body("revision", equalTo(8));
  }

  @Test
  void ofManyWritersWithOneEtagOneWins() throws Exception {
    String tag = put("contended", "# start").header("ETag");
    List<Callable<Integer>> writers =
        IntStream.range(0, 8)
            .<Callable<Integer>>mapToObj(
                i ->
                    () ->
                        asAdmin()
                            .header("If-Match", tag)
                            .contentType(MARKDOWN)
                            .body("# " + i)
                            .put("/notes/contended")
                            .statusCode())
            .toList();
    assertThat(together(writers)).containsOnlyOnce(200).containsOnly(200, 412);
  }

  @Test
  void charactersThatNoDatabaseHoldsComeBackInTheSourceAlone() {
    String markdown = "---\ntitle: \"a\\0b\"\ntags: [\"\\ud800\"]\n---\n# N\0L\n\n[\0](x.md)\n";
    put("nul", markdown).then().statusCode(201).body("title", equalTo("a\uFFFDb"));
    assertThat(asAdmin().accept(MARKDOWN).get("/notes/nul").asString()).isEqualTo(markdown);
    anonymously().urlEncodingEnabled(false).get("/notes?category=%00").then().statusCode(400);
    anonymously().urlEncodingEnabled(false).get("/notes/%00").then().statusCode(400);
  }

  @Test
  void aDraftIsNotShownToAWriterThatIngestsSomethingInItsPlace() {
    put("skipped-draft", "---\nstatus: draft\n---\n# Canary draft");
    as("write")
        .queryParam("onConflict", "skip")
        .contentType(MARKDOWN)
        .body("---\nslug: skipped-draft\n---\n# x")
        .post("/ingest")
        .then()
        .statusCode(200)
        .body("note", nullValue())
        .body(not(containsString("Canary")));
  }
}
