package io.studygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RelatedTest extends GraphHttpTest {

  @AfterEach
  void deleteNotes() {
    deleteEveryNote();
  }

  private static void putRelated(String slug, String... related) {
    put(slug, "related: [%s]".formatted(String.join(", ", related)), "Text.");
  }

  private static ValidatableResponse related(
      RequestSpecification caller, String slug, Object... parameters) {
    for (int i = 0; i < parameters.length; i += 2) {
      caller.queryParam((String) parameters[i], parameters[i + 1]);
    }
    return caller.get("/notes/{slug}/related", slug).then().statusCode(200);
  }

  private static List<String> reached(String slug, Object... parameters) {
    return related(anonymously(), slug, parameters)
        .extract()
        .jsonPath()
        .getList("nodes.slug", String.class);
  }

  /** {@code from type to}, in the order given. */
  private static List<String> edges(ValidatableResponse response) {
    JsonPath json = response.extract().jsonPath();
    return json.<Map<String, Object>>getList("edges").stream()
        .map(edge -> "%s %s %s".formatted(edge.get("from"), edge.get("type"), edge.get("to")))
        .toList();
  }

  @Test
  void referencesOfEachTypeAreEdgesWithTheirLines() {
    put(
        "graph-a",
        "category: Graph\nrelated: [graph-b]",
        "See [b](graph-b.md) and [[graph-c]].\n\nAgain [b](../x/graph-b.md#there) and [me](graph-a.md).");
    put("graph-b", "category: Graph B", "Text.");
    ValidatableResponse response =
        related(anonymously(), "graph-a")
            .body("root", is("graph-a"))
            .body("nodes.slug", contains("graph-b", "graph-c"))
            .body("nodes.distance", contains(1, 1))
            .body("nodes[0].title", is("Note graph-b"))
            .body("nodes[0].category", is("Graph B"))
            .body("nodes[0].exists", is(true))
            .body("edges.lines.start", contains(4, 6, 6))
            .body("edges.lines.end", contains(4, 6, 6))
            .body("truncated", is(false));
    assertThat(edges(response))
        .containsExactly(
            "graph-a related graph-b", "graph-a link graph-b", "graph-a wikilink graph-c");
  }

  @Test
  void onlyTheTypesAskedForAreFollowed() {
    put("graph-a", "related: [graph-b]", "See [c](graph-c.md) and [[graph-d]].");
    assertThat(reached("graph-a", "types", "related")).containsExactly("graph-b");
    assertThat(reached("graph-a", "types", "link,wikilink")).containsExactly("graph-c", "graph-d");
  }

  @Test
  void slugThatIsNotWrittenYetIsANode() {
    putRelated("graph-a", "graph-x");
    putRelated("graph-b", "graph-x");
    related(anonymously(), "graph-a")
        .body("nodes.slug", contains("graph-x"))
        .body("nodes[0].exists", is(false))
        .body("nodes[0].title", nullValue())
        .body("nodes[0].category", nullValue());
    assertThat(reached("graph-a", "depth", 2, "direction", "out")).containsExactly("graph-x");
    assertThat(reached("graph-a", "depth", 2)).containsExactly("graph-x", "graph-b");
    anonymously()
        .get("/notes/graph-x/related")
        .then()
        .statusCode(404)
        .body("code", is("note-not-found"));
  }

  @Test
  void edgesAreFollowedInTheDirectionAskedFor() {
    putRelated("graph-a", "graph-b");
    putRelated("graph-b", "graph-c");
    putRelated("graph-c");
    assertThat(reached("graph-b", "direction", "out")).containsExactly("graph-c");
    assertThat(reached("graph-b", "direction", "in")).containsExactly("graph-a");
    assertThat(reached("graph-b", "direction", "both")).containsExactly("graph-a", "graph-c");
    assertThat(reached("graph-c", "direction", "in", "depth", 2))
        .containsExactly("graph-b", "graph-a");
  }

  @Test
  void edgesAmongTheNodesAreGivenWhateverTheirDirection() {
    putRelated("graph-a", "graph-c", "graph-b");
    putRelated("graph-b", "graph-c", "graph-d");
    putRelated("graph-c", "graph-a");
    putRelated("graph-d");
    assertThat(edges(related(anonymously(), "graph-a", "direction", "out")))
        .containsExactly(
            "graph-a related graph-b",
            "graph-a related graph-c",
            "graph-b related graph-c",
            "graph-c related graph-a");
  }

  @Test
  void nodesAreNearerThanTheDepth() {
    IntStream.range(0, 8).forEach(i -> putRelated("graph-" + i, "graph-" + (i + 1)));
    assertThat(reached("graph-0")).containsExactly("graph-1");
    assertThat(reached("graph-0", "depth", 3)).containsExactly("graph-1", "graph-2", "graph-3");
    related(anonymously(), "graph-0", "depth", 6)
        .body("nodes.distance", contains(1, 2, 3, 4, 5, 6))
        .body("truncated", is(false));
  }

  @Test
  void nearestNodesAreKeptThenThoseFirstByName() {
    putRelated("graph-r", "graph-c", "graph-a", "graph-b");
    putRelated("graph-a", "graph-0");
    related(anonymously(), "graph-r", "limit", 2, "depth", 2)
        .body("nodes.slug", contains("graph-a", "graph-b"))
        .body("truncated", is(true));
    related(anonymously(), "graph-r", "limit", 3, "depth", 2)
        .body("nodes.slug", contains("graph-a", "graph-b", "graph-c"))
        .body("truncated", is(true));
    related(anonymously(), "graph-r", "limit", 3).body("truncated", is(false));
    related(anonymously(), "graph-r", "limit", 4, "depth", 2)
        .body("nodes.slug", contains("graph-a", "graph-b", "graph-c", "graph-0"))
        .body("truncated", is(false));
  }

  @Test
  void sharedTagsAreEdgesOnlyWhenAskedFor() {
    put("graph-a", "tags: [Graph Tag, graph-other]", "Text.");
    put("graph-b", "tags: [graph_tag, graph-other]", "Text.");
    put("graph-c", "tags: [graph_tag]\nstatus: draft", "Text.");
    assertThat(reached("graph-a")).isEmpty();
    ValidatableResponse response =
        related(anonymously(), "graph-b", "types", "tag")
            .body("nodes.slug", contains("graph-a"))
            .body("edges[0].lines", nullValue());
    assertThat(edges(response)).containsExactly("graph-a tag graph-b");
    assertThat(edges(related(as("author"), "graph-b", "types", "tag,link")))
        .containsExactly("graph-a tag graph-b", "graph-a tag graph-c", "graph-b tag graph-c");
  }

  @Test
  void draftsLeaveNoTrace() {
    putRelated("graph-a", "graph-draft", "graph-x");
    put("graph-draft", "status: draft\ncategory: Secret\nrelated: [graph-a, graph-b]", "Text.");
    putRelated("graph-b");
    related(anonymously(), "graph-a", "depth", 3)
        .body("nodes.slug", contains("graph-draft", "graph-x"))
        .body("nodes.title", contains(nullValue(), nullValue()))
        .body("nodes.category", contains(nullValue(), nullValue()))
        .body("nodes.exists", contains(false, false))
        .body("edges.from", contains("graph-a", "graph-a"));
    related(anonymously(), "graph-b").body("nodes", empty()).body("edges", empty());
    anonymously().get("/notes/graph-draft/related").then().statusCode(404);
    related(as("author"), "graph-a", "depth", 2)
        .body("nodes.slug", contains("graph-draft", "graph-x", "graph-b"))
        .body("nodes.exists", contains(true, false, true));
  }

  @Test
  void linksOfTheFormerRevisionAreForgotten() {
    putRelated("graph-a", "graph-b");
    putRelated("graph-b");
    putRelated("graph-a", "graph-c");
    assertThat(reached("graph-a")).containsExactly("graph-c");
    assertThat(reached("graph-b")).isEmpty();
  }

  @Test
  void deletedNoteStaysAsASlugThatOthersLinkTo() {
    putRelated("graph-a", "graph-b");
    putRelated("graph-b", "graph-c");
    putRelated("graph-c");
    asAdmin().delete("/notes/graph-b").then().statusCode(204);
    related(anonymously(), "graph-a", "depth", 2)
        .body("nodes.slug", contains("graph-b"))
        .body("nodes[0].exists", is(false));
    assertThat(reached("graph-c")).isEmpty();
  }

  @Test
  void noteThatOthersLinkToIsNotDeletedIfThatIsNotWanted() {
    putRelated("graph-a", "graph-a", "graph-b");
    put("graph-b", "related: [graph-c]", "Text.");
    put("graph-c", "status: draft", "See [b](graph-b.md) and [[graph-b]].");
    asAdmin()
        .queryParam("links", "fail")
        .delete("/notes/graph-b")
        .then()
        .statusCode(409)
        .body("code", is("note-has-backlinks"))
        .body("detail", is("Other notes link to `graph-b`: `graph-a`, `graph-c`."));
    asAdmin().queryParam("links", "fail").delete("/notes/graph-a").then().statusCode(204);
  }

  @Test
  void standsBesideTheNoteItself() {
    putRelated("graph-a");
    anonymously().get("/notes/graph-a").then().statusCode(200).body("slug", is("graph-a"));
    anonymously().post("/notes/graph-a/related").then().statusCode(405).header("Allow", "GET");
    anonymously().get("/notes/graph-a/elsewhere").then().statusCode(404);
    anonymously().get("/notes/related").then().statusCode(404).body("code", is("note-not-found"));
  }
}
