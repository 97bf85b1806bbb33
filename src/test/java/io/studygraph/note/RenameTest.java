package io.studygraph.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.studygraph.HttpTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RenameTest extends HttpTest {

  private static final String LINKING =
      """
      ---
      title: Linking
      related: [first-name, "another"]
      ---
      # Linking

      See [the note](../notes/first-name.md#part "title"), [[first-name|it]] and [[First Name]].

      Not `[[first-name]]` in code, nor first-name in text.
      """;

  @BeforeEach
  void notes() {
    deleteEveryNote();
    put("first-name", "---\ntitle: First Name\nslug: first-name\n---\n# First Name\n");
    put("linking", LINKING);
  }

  private static void put(String slug, String markdown) {
    asAdmin()
        .contentType("text/markdown")
        .body(markdown)
        .put("/notes/" + slug)
        .then()
        .statusCode(oneOf(200, 201));
  }

  private static RequestSpecification renaming(String slug) {
    return asAdmin()
        .contentType("application/merge-patch+json")
        .body("{\"slug\": \"%s\"}".formatted(slug));
  }

  private static Response rename(String from, String to) {
    Response renamed = renaming(to).patch("/notes/" + from);
    renamed.then().statusCode(200).body("slug", equalTo(to));
    return renamed;
  }

  private static String markdown(String slug) {
    return asAdmin().accept("text/markdown").get("/notes/" + slug).asString();
  }

  private static Response unfollowed(String path) {
    return anonymously().redirects().follow(false).get(path);
  }

  @Test
  void formerSlugLeadsToThePresentOneForEveryResourceOfTheNote() {
    rename("first-name", "second-name")
        .then()
        .body("id", equalTo(asAdmin().get("/notes/second-name").path("id")));

    unfollowed("/notes/first-name?fields=slug")
        .then()
        .statusCode(308)
        .header("Location", endsWith("/notes/second-name?fields=slug"));
    unfollowed("/notes/first-name/related?depth=2")
        .then()
        .statusCode(308)
        .header("Location", endsWith("/notes/second-name/related?depth=2"));
    unfollowed("/quizzes/first-name")
        .then()
        .statusCode(308)
        .header("Location", endsWith("/quizzes/second-name"));
    anonymously()
        .get("/notes/first-name")
        .then()
        .statusCode(200)
        .body("slug", equalTo("second-name"));
    assertThat(markdown("second-name")).contains("slug: second-name");
  }

  @Test
  void chainsHaveOneStepAndRenamingBackMakesNoLoop() {
    rename("first-name", "second-name");
    rename("second-name", "third-name");
    unfollowed("/notes/first-name").then().header("Location", endsWith("/notes/third-name"));
    unfollowed("/notes/second-name").then().header("Location", endsWith("/notes/third-name"));

    rename("third-name", "first-name");
    anonymously().redirects().follow(false).get("/notes/first-name").then().statusCode(200);
    unfollowed("/notes/third-name").then().header("Location", endsWith("/notes/first-name"));
  }

  @Test
  void noteThatTakesAFormerSlugEndsTheRedirect() {
    rename("first-name", "second-name");
    put("first-name", "# Another");
    unfollowed("/notes/first-name").then().statusCode(200).body("title", equalTo("Another"));
    asAdmin().delete("/notes/first-name").then().statusCode(204);
    unfollowed("/notes/first-name").then().statusCode(404);
  }

  @Test
  void draftThatTakesAFormerSlugIsNotToldOf() {
    rename("first-name", "second-name");
    put("first-name", "---\nstatus: draft\n---\n# Another");
    unfollowed("/notes/first-name").then().statusCode(308);
    asAdmin().get("/notes/first-name").then().statusCode(200).body("title", equalTo("Another"));
    put("first-name", "# Another, published");
    unfollowed("/notes/first-name").then().statusCode(200);
  }

  @Test
  void takenSlugIsRefused() {
    renaming("linking")
        .patch("/notes/first-name")
        .then()
        .statusCode(409)
        .body("code", equalTo("slug-taken"));
    anonymously().get("/notes/first-name").then().statusCode(200);
  }

  @Test
  void linksByAFormerSlugKeepLeadingToTheNote() {
    rename("first-name", "second-name").then().body("rewritten", empty());
    assertThat(markdown("linking")).isEqualTo(LINKING);
    anonymously()
        .get("/notes/linking/related?direction=out")
        .then()
        .body("nodes.find { it.slug == 'second-name' }.exists", equalTo(true));
    anonymously()
        .get("/notes/second-name/related?direction=in")
        .then()
        .body("nodes.slug", contains("linking"));
  }

  @Test
  void linksAreRewrittenWithTheRename() {
    renaming("second-name")
        .queryParam("links", "rewrite")
        .patch("/notes/first-name")
        .then()
        .statusCode(200)
        .body("rewritten.slug", contains("linking"))
        .body("rewritten.revision", contains(2));

    assertThat(markdown("linking"))
        .contains("related: [second-name, \"another\"]")
        .contains("[the note](../notes/second-name.md#part \"title\")")
        .contains("[[second-name|it]]")
        .contains("Not `[[first-name]]` in code, nor first-name in text.");
    anonymously()
        .get("/notes/linking")
        .then()
        .body("links.slug", hasItem("second-name"))
        .body("related.find { it.slug == 'second-name' }.exists", equalTo(true));
  }

  @Test
  void linksByFormerSlugsAreRewrittenToo() {
    rename("first-name", "second-name");
    put("later", "---\nslug: later\n---\nSee [it](second-name.md).\n");
    renaming("third-name")
        .queryParam("links", "rewrite")
        .patch("/notes/second-name")
        .then()
        .statusCode(200)
        .body("rewritten.slug", containsInAnyOrder("later", "linking"));
    assertThat(markdown("linking"))
        .contains("related: [third-name, \"another\"]")
        .contains("[the note](../notes/third-name.md#part \"title\")")
        .contains("[[third-name|it]]");
    assertThat(markdown("later")).contains("See [it](third-name.md).");
  }

  @Test
  void linksByAFormerSlugThatAnotherNoteHasTakenAreLeftAlone() {
    rename("first-name", "second-name");
    put("first-name", "---\nslug: first-name\nstatus: draft\n---\n# Other\n");
    renaming("third-name")
        .queryParam("links", "rewrite")
        .patch("/notes/second-name")
        .then()
        .statusCode(200)
        .body("rewritten", empty());
  }

  @Test
  void dryRunSaysWhichNotesWouldBeRewrittenAndStoresNothing() {
    renaming("second-name")
        .queryParam("links", "rewrite")
        .queryParam("dryRun", true)
        .patch("/notes/first-name")
        .then()
        .statusCode(200)
        .body("slug", equalTo("second-name"))
        .body("rewritten.slug", contains("linking"));
    assertThat(markdown("linking")).isEqualTo(LINKING);
    anonymously().redirects().follow(false).get("/notes/first-name").then().statusCode(200);
    anonymously().get("/notes/second-name").then().statusCode(404);
  }

  @Test
  void draftsAreRewrittenAndNotNamedToOthersThanAuthors() {
    put("hidden", "---\nstatus: draft\n---\n[[first-name]]\n");
    as("write")
        .contentType("application/merge-patch+json")
        .body("{\"slug\": \"second-name\"}")
        .queryParam("links", "rewrite")
        .patch("/notes/first-name")
        .then()
        .statusCode(200)
        .body("rewritten.slug", contains("linking"));
    assertThat(markdown("hidden")).contains("[[second-name]]");
  }

  @Test
  void fileThatIsCalledByTheSlugIsRenamedWithItsLinks() {
    asAdmin()
        .contentType("text/markdown")
        .queryParam("path", "a/moved-file.md")
        .body("# Moved file\n")
        .post("/ingest");
    put("second-linking", "[it](moved-file.md)\n");
    renaming("other-file").queryParam("links", "rewrite").patch("/notes/moved-file");
    asAdmin().get("/notes/other-file").then().body("path", equalTo("a/other-file.md"));
    assertThat(markdown("second-linking")).isEqualTo("[it](other-file.md)\n");
  }

  @Test
  void fileKeepsItsPathWhereLinksAreKept() {
    asAdmin()
        .contentType("text/markdown")
        .queryParam("path", "a/kept-file.md")
        .body("# Kept file\n")
        .post("/ingest");
    rename("kept-file", "other-kept");
    asAdmin().get("/notes/other-kept").then().body("path", equalTo("a/kept-file.md"));
    asAdmin()
        .contentType("text/markdown")
        .queryParam("path", "a/kept-file.md")
        .body("# Kept file, changed\n")
        .post("/ingest")
        .then()
        .body("items.slug", contains("other-kept"))
        .body("items.outcome", contains("updated"));
  }

  @Test
  void writersThatRenameToOneSlugAtOnceGetItOnce() throws Exception {
    put("one", "# One");
    put("two", "# Two");
    List<Integer> statuses =
        List.of("one", "two").parallelStream()
            .map(slug -> renaming("wanted").patch("/notes/" + slug).statusCode())
            .toList();
    assertThat(statuses).containsExactlyInAnyOrder(200, 409);
    anonymously()
        .get("/notes")
        .then()
        .body(
            "items.slug",
            containsInAnyOrder(
                "wanted", "first-name", "linking", statuses.get(0) == 200 ? "two" : "one"));
  }
}
