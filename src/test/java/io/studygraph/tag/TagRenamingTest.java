package io.studygraph.tag;

import static io.studygraph.Together.together;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.studygraph.note.NoteEdits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TagRenamingTest extends TaggedNotes {

  private static final String BOTH =
      "---\r\ntitle: Both  # mine\r\ntags: [%s]\r\n---\r\nText.  \r\n";

  @Test
  void everyNoteWithTheTagGetsTheNewName() {
    put("tag-a", "Zoo", "published", "Lion_King", "ape");
    put("tag-b", "Zoo", "published", "lion king");
    put("tag-c", "Zoo", "published", "ape");

    rename("LION-king", "Simba")
        .body("tag", is("simba"))
        .body("label", is("Simba"))
        .body("dryRun", is(false))
        .body("changed", is(2))
        .body("notes.slug", contains("tag-a", "tag-b"))
        .body("notes.revision", everyItem(is(2)))
        .body("notes[0].tags", contains("Simba", "ape"));

    get("/notes/tag-a").statusCode(200).body("tags", contains("Simba", "ape"));
    get("/notes/tag-b").body("tags", contains("Simba")).body("revision", is(2));
    get("/notes/tag-c").body("revision", is(1));
    get("/tags/lion king").statusCode(404);
    get("/tags/simba").body("count", is(2));
    rename("lion king", "Simba", 404).body("code", is("tag-not-found"));
  }

  @Test
  void nothingButTheTagChangesInANote() {
    put("tag-a", BOTH.formatted("ape,  \"lion\" , bee"));

    rename("lion", "Tiger").body("changed", is(1));

    assertThat(source("tag-a")).isEqualTo(BOTH.formatted("ape,  \"Tiger\" , bee"));
  }

  @Test
  void aTagBecomesOneWithAnotherThatNotesCarry() {
    put("tag-a", BOTH.formatted("lion, ape, Big Cat"));
    put("tag-b", "Zoo", "published", "lion");
    put("tag-c", "Zoo", "published", "big-cat");

    rename("lion", "Big Cat").body("notes.slug", contains("tag-a", "tag-b"));

    assertThat(source("tag-a")).isEqualTo(BOTH.formatted("ape, Big Cat"));
    get("/notes/tag-b").body("tags", contains("Big Cat"));
    get("/notes/tag-c").body("tags", contains("big-cat")).body("revision", is(1));
    get("/tags/big cat").body("count", is(3));
  }

  @Test
  void anotherSpellingReplacesEverySpelling() {
    put("tag-a", "Zoo", "published", "lion_king");
    put("tag-b", "Zoo", "published", "Lion King");
    put("tag-c", "Zoo", "published", "LION KING");

    rename("lion king", "Lion King").body("notes.slug", contains("tag-a", "tag-c"));

    get("/tags/lion king").body("spellings.spelling", contains("Lion King"));
    rename("lion king", "Lion King").body("changed", is(0)).body("notes", empty());
  }

  @Test
  void aDryRunTellsTheSameAndStoresNothing() {
    put("tag-a", "Zoo", "published", "lion");
    put("tag-b", "Zoo", "published", "lion", "tiger");

    String tried =
        patch(as("write", "author").queryParam("dryRun", true), "lion", "Tiger", 200)
            .body("dryRun", is(true))
            .extract()
            .asString();
    get("/notes/tag-a").body("tags", contains("lion")).body("revision", is(1));
    get("/tags/lion").body("count", is(2));

    String done = rename("lion", "Tiger").extract().asString();
    assertThat(tried.replace("\"dryRun\":true", "\"dryRun\":false")).isEqualTo(done);
  }

  @Test
  void whereOneNoteCannotBeEditedNoneIs() {
    put("tag-a", "Zoo", "published", "lion");
    put("tag-b", "---\ntags: &all [lion]\nmore: *all\n---\nText.\n");

    rename("lion", "Tiger", 422)
        .body("code", is("uneditable-notes"))
        .body("errors", hasSize(1))
        .body("errors[0].detail", containsString("`tag-b`"));

    get("/notes/tag-a").body("tags", contains("lion")).body("revision", is(1));
  }

  @Test
  void tooManyNotesAreLeftAsTheyAre() throws IOException {
    deleteEveryNote();
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      for (int i = 0; i <= NoteEdits.MOST; i++) {
        out.putNextEntry(new ZipEntry("crowd/n%d.md".formatted(i)));
        out.write("---\ntags: [lion]\n---\n".getBytes(StandardCharsets.UTF_8));
      }
    }
    asAdmin().contentType("application/zip").body(zip.toByteArray()).post("/ingest");

    rename("lion", "Tiger", 422)
        .body("code", is("too-many-notes"))
        .body("detail", containsString("500"));
    get("/tags/lion").body("count", is(NoteEdits.MOST + 1));

    asAdmin().delete("/notes/n0").then().statusCode(204);
    rename("lion", "Tiger").body("changed", is(NoteEdits.MOST));
    deleteEveryNote();
  }

  @Test
  void draftsAreRenamedToo() {
    put("tag-a", "Zoo", "draft", "lion");
    rename("lion", "Tiger").body("notes.slug", contains("tag-a"));
  }

  @Test
  void itTakesBothScopes() {
    put("tag-a", "Zoo", "published", "lion");
    patch(anonymously(), "lion", "Tiger", 401);
    patch(as("write"), "lion", "Tiger", 403);
    patch(as("author"), "lion", "Tiger", 403);
    get("/tags/lion").body("count", is(1));
  }

  @Test
  void aNameThatNoTagCanHaveIsRefused() {
    put("tag-a", "Zoo", "published", "lion");
    for (String name : new String[] {"-", " ", "two\nlines", "#"}) {
      rename("lion", name, 400)
          .body("code", is("invalid-body"))
          .body("errors[0].pointer", is("/tag"));
    }
    asAdmin()
        .contentType("application/json")
        .body(Map.of("tag", "Tiger"))
        .patch("/tags/lion")
        .then()
        .statusCode(415);
  }

  @Test
  void aTagThatHasChangedSinceItWasSeenIsNotRenamed() {
    put("tag-a", "Zoo", "published", "lion");
    String seen = as("author").get("/tags/lion").header("ETag");
    put("tag-b", "Zoo", "published", "Lion");

    String present =
        patch(as("write", "author").header("If-Match", seen), "lion", "Tiger", 412)
            .body("code", is("stale-tag"))
            .body("current.count", is(2))
            .body("current.spellings.spelling", contains("Lion", "lion"))
            .extract()
            .header("ETag");

    assertThat(present).isEqualTo(as("author").get("/tags/lion").header("ETag"));
    get("/notes/tag-a").body("tags", contains("lion"));
    patch(as("write", "author").header("If-Match", present), "lion", "Tiger", 200)
        .body("changed", is(2));
    patch(as("write", "author").header("If-Match", present), "lion", "Tiger", 412)
        .body("code", is("stale-tag"));
    patch(as("write", "author").header("If-Match", "*"), "lion", "Tiger", 412);
  }

  @Test
  void whatStandsBesideATagIsNoPartOfItsState() {
    put("tag-a", "Zoo", "published", "lion");
    String seen = as("author").get("/tags/lion").header("ETag");
    put("tag-a", "Zoo", "published", "lion", "ape");

    assertThat(as("author").get("/tags/lion").header("ETag")).isNotEqualTo(seen);
    patch(as("write", "author").header("If-Match", seen), "lion", "Tiger", 200);
  }

  /** Two that have seen the same tag; whoever is second is told so. */
  @Test
  void ofTwoRenamingsAtOnceOneIsDone() throws Exception {
    for (int i = 0; i < 20; i++) {
      put("tag-" + i, "Zoo", "published", "lion");
    }
    String seen = as("author").get("/tags/lion").header("ETag");
    List<Callable<Integer>> both =
        Stream.of("Tiger", "Puma")
            .<Callable<Integer>>map(
                name ->
                    () ->
                        as("write", "author")
                            .contentType("application/merge-patch+json")
                            .header("If-Match", seen)
                            .body(Map.of("tag", name))
                            .patch("/tags/lion")
                            .statusCode())
            .toList();
    assertThat(together(both)).containsExactlyInAnyOrder(200, 412);
  }

  private static ValidatableResponse rename(String tag, String name) {
    return rename(tag, name, 200);
  }

  private static ValidatableResponse rename(String tag, String name, int status) {
    return patch(as("write", "author"), tag, name, status);
  }

  private static ValidatableResponse patch(
      RequestSpecification caller, String tag, String name, int status) {
    return caller
        .contentType("application/merge-patch+json")
        .body(Map.of("tag", name))
        .patch("/tags/{tag}", tag)
        .then()
        .statusCode(status);
  }

  private static ValidatableResponse get(String path) {
    return as("author").get(path).then();
  }

  private static String source(String slug) {
    return asAdmin().accept("text/markdown").get("/notes/" + slug).asString();
  }
}
