package io.studygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.studygraph.HttpTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which note a target is, whatever it calls it and whichever of the two came first. */
@QuarkusTest
class ResolutionTest extends HttpTest {

  @AfterEach
  void deleteNotes() {
    deleteEveryNote();
  }

  private static void ingest(String path, String frontMatter, String body) {
    asAdmin()
        .contentType("text/markdown; charset=UTF-8")
        .queryParam("path", path)
        .body("---\n%s\n---\n%s\n".formatted(frontMatter, body))
        .post("/ingest")
        .then()
        .statusCode(200)
        .body("failed", is(0));
  }

  private static void linkTo(String target) {
    ingest("from.md", "slug: from\ntitle: From", target);
  }

  private static void relate(String target) {
    ingest("from.md", "slug: from\ntitle: From\nrelated: [\"%s\"]".formatted(target), "Text.");
  }

  private static void tcp() {
    ingest(
        "networks/Transport layer.md",
        "slug: tcp\ntitle: TCP/IP in brief\naliases: [Réliable streams]",
        "Text.");
  }

  private static List<String> reached(RequestSpecification caller, String slug, String direction) {
    return caller
        .queryParam("direction", direction)
        .get("/notes/{slug}/related", slug)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("nodes.slug", String.class);
  }

  private static List<String> reached() {
    return reached(anonymously(), "from", "out");
  }

  @ParameterizedTest
  @CsvSource({
    "tcp",
    "networks/tcp.md",
    "Transport layer",
    "../elsewhere/transport-layer.md",
    "TCP/IP in brief",
    "tcp ip IN BRIEF",
    "[[TCP/IP in brief]]",
    "reliable_streams",
    "[[Réliable streams|them]]",
    "[text](../networks/Transport%20layer.md)"
  })
  void relatedInEachFormIsAnEdgeWhicheverNoteCameFirst(String target) {
    relate(target);
    tcp();
    assertThat(reached()).containsExactly("tcp");
    assertThat(reached(anonymously(), "tcp", "in")).containsExactly("from");
    deleteEveryNote();
    tcp();
    relate(target);
    assertThat(reached()).containsExactly("tcp");
    assertThat(reached(anonymously(), "tcp", "in")).containsExactly("from");
  }

  @ParameterizedTest
  @CsvSource({"[[TCP/IP in brief]]", "[[Transport layer#x|y]]", "[x](a/Transport%20layer.md#x)"})
  void linksAreResolvedLikewise(String link) {
    linkTo(link);
    tcp();
    assertThat(reached()).containsExactly("tcp");
  }

  @Test
  void slugGoesBeforeFileNameAndFileNameBeforeTitle() {
    ingest("x/a.md", "slug: titled\ntitle: Name", "Text.");
    relate("Name");
    assertThat(reached()).containsExactly("titled");
    ingest("x/name.md", "slug: filed\ntitle: Other", "Text.");
    assertThat(reached()).containsExactly("filed");
    ingest("x/b.md", "slug: name\ntitle: Third", "Text.");
    assertThat(reached()).containsExactly("name");
    assertThat(reached(anonymously(), "filed", "in")).isEmpty();
  }

  @Test
  void ambiguousTargetIsNoNoteUntilOneIsLeft() {
    relate("Name");
    ingest("a/a.md", "slug: one\ntitle: Name", "Text.");
    ingest("a/b.md", "slug: two\ntitle: Two\naliases: [name]", "Text.");
    assertThat(reached()).containsExactly("name");
    assertThat(reached(anonymously(), "one", "in")).isEmpty();
    asAdmin().delete("/notes/one").then().statusCode(204);
    assertThat(reached()).containsExactly("two");
    assertThat(reached(anonymously(), "two", "in")).containsExactly("from");
  }

  @Test
  void ambiguousTargetIsReportedWhereItStands() {
    ingest("a/a.md", "slug: one\ntitle: Name", "Text.");
    ingest("a/b.md", "slug: two\ntitle: Name", "Text.");
    ingest("a/c.md", "slug: three\ntitle: Name\nstatus: draft", "Text.");
    String note = "---\nslug: from\ntitle: From\n---\nSee [[one]] and [[Name]].\n";
    as("write")
        .contentType("text/markdown")
        .queryParam("dryRun", true)
        .body(note)
        .post("/ingest")
        .then()
        .statusCode(200)
        .body(
            "items[0].diagnostics.findAll { it.code == 'ambiguous-link' }.message",
            is(
                List.of(
                    "Several notes have this name: `one`, `two`. Link to one of them by its slug.")))
        .body(
            "items[0].diagnostics.find { it.code == 'ambiguous-link' }.range.start.offset",
            is(note.indexOf("Name")))
        .body(
            "items[0].diagnostics.find { it.code == 'ambiguous-link' }.range.end.offset",
            is(note.indexOf("Name") + 4));
  }

  @Test
  void draftIsNeitherAMatchNorAnAmbiguityToReaders() {
    relate("Name");
    ingest("a/a.md", "slug: one\ntitle: Name\nstatus: draft", "Text.");
    assertThat(reached()).containsExactly("name");
    assertThat(reached(asAdmin(), "from", "out")).containsExactly("one");
    ingest("a/b.md", "slug: two\ntitle: Name", "Text.");
    assertThat(reached()).containsExactly("two");
    assertThat(reached(asAdmin(), "from", "out")).containsExactly("name");
  }

  @Test
  void fileNameIsLostWithThePath() {
    relate("place");
    ingest("a/place.md", "slug: one\ntitle: One", "Text.");
    assertThat(reached()).containsExactly("one");
    ingest("a/place.md", "slug: two\ntitle: Two", "Text.");
    ingest("b/other.md", "slug: three\ntitle: Three", "Text.");
    assertThat(reached()).containsExactly("two");
  }

  @Test
  void namesOfOneNoteMakeOneEdgeAndItsOwnMakeNone() {
    ingest(
        "from.md", "slug: from\ntitle: Own name\nrelated: [Own name, Reliable streams, tcp]", "");
    tcp();
    anonymously()
        .get("/notes/from/related")
        .then()
        .body("nodes.slug", is(List.of("tcp")))
        .body("edges.lines.start", is(List.of(4)));
  }

  @Test
  void noteThatIsLinkedByItsTitleIsNotDeletedIfThatIsNotWanted() {
    relate("TCP/IP in brief");
    tcp();
    asAdmin()
        .queryParam("links", "fail")
        .delete("/notes/tcp")
        .then()
        .statusCode(409)
        .body("detail", is("Other notes link to `tcp`: `from`."));
  }
}
