package io.studygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.studygraph.HttpTest;
import io.studygraph.Statements;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class GraphExportTest extends HttpTest {

  @Inject Statements statements;

  @BeforeEach
  void notes() {
    deleteEveryNote();
    put("a", "title: A\ncategory: First\ntags: [x]", "To [[b]], [[hidden]] and [c](c.md).");
    put("b", "title: B\nrelated: [a]", "Text.");
    put("c", "title: C\ntags: [x]", "Text.");
    put("hidden", "title: Hidden\nstatus: draft", "To [[a]].");
  }

  private static void put(String slug, String frontMatter, String body) {
    asAdmin()
        .contentType("text/markdown")
        .body("---\n%s\n---\n%s\n".formatted(frontMatter, body))
        .put("/notes/" + slug);
  }

  private static Response get(RequestSpecification caller, String query) {
    Response response = caller.get("/graph" + query);
    response.then().statusCode(200);
    return response;
  }

  @Test
  void wholeIsWhatTheCallerMayKnowOf() {
    get(anonymously(), "")
        .then()
        .body("nodes.slug", contains("a", "b", "c", "hidden"))
        .body("nodes.exists", contains(true, true, true, false))
        .body("nodes[3].title", is((String) null))
        .body("edges.from", contains("a", "a", "a", "b"))
        .body("edges.to", contains("b", "c", "hidden", "a"))
        .body("edges.type", contains("wikilink", "link", "wikilink", "related"));
    get(as("author"), "")
        .then()
        .body("nodes.exists", contains(true, true, true, true))
        .body("edges.from", contains("a", "a", "a", "b", "hidden"));
  }

  @ParameterizedTest
  @CsvSource({
    "json, application/json",
    "jgf, application/vnd.jgf+json",
    "graphml, application/graphml+xml",
    "gexf, application/gexf+xml",
    "dot, text/vnd.graphviz",
    "mermaid, text/vnd.mermaid",
    "cytoscape, application/vnd.cytoscape+json"
  })
  void formatAndAcceptChooseTheSame(String format, String type) {
    Response byFormat = get(anonymously(), "?format=" + format);
    byFormat.then().contentType(startsWith(type));
    Response byType = get(anonymously().accept(type), "");
    byType.then().contentType(startsWith(type));
    assertThat(byType.asByteArray()).isEqualTo(byFormat.asByteArray()).isNotEmpty();
    assertThat(byType.header("ETag")).isEqualTo(byFormat.header("ETag"));
    anonymously()
        .header("If-None-Match", byType.header("ETag"))
        .get("/graph?format=" + format)
        .then()
        .statusCode(304);
    put("b", "title: Another", "Text.");
    get(anonymously().header("If-None-Match", byType.header("ETag")), "?format=" + format);
  }

  @Test
  void otherTypesAreNotGiven() {
    anonymously().accept("image/svg+xml").get("/graph").then().statusCode(406);
    anonymously().get("/graph?format=svg").then().statusCode(400);
  }

  @ParameterizedTest
  @CsvSource({
    "?tag=x, a c hidden",
    "?category=First, a hidden",
    "?within=b:1, a b hidden",
    "?slug=b, b",
    "?slug=hidden, ''"
  })
  void partHasTheNotesThatFitAndWhatTheyLinkToThatIsMissing(String query, String slugs) {
    Map<String, Object> nodes = get(anonymously(), query + "&format=jgf").path("graph.nodes");
    assertThat(nodes.keySet())
        .containsExactly(slugs.isEmpty() ? new String[0] : slugs.split(" ", -1));
  }

  @Test
  void statementsAreFewWhateverIsThere() {
    get(anonymously(), "");
    assertThat(statements.during(() -> get(anonymously(), ""))).isEqualTo(1);
    assertThat(statements.during(() -> get(anonymously(), "?tag=x"))).isEqualTo(2);
    assertThat(statements.during(() -> get(anonymously(), "?within=a:1"))).isEqualTo(3);
  }
}
