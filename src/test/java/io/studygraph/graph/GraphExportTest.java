package io.studygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.studygraph.Statements;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class GraphExportTest extends GraphHttpTest {

  @Inject Statements statements;

  @BeforeEach
  void notes() {
    deleteEveryNote();
    put("a", "category: First\ntags: [x]", "To [[b]], [[hidden]] and [c](c.md).");
    put("b", "related: [a]", "Text.");
    put("c", "tags: [x]", "Text.");
    put("hidden", "status: draft", "To [[a]].");
  }

  private static Response graph(RequestSpecification caller, String query) {
    return get(caller, "/graph" + query).extract().response();
  }

  @Test
  void wholeIsWhatTheCallerMayKnowOf() {
    graph(anonymously(), "")
        .then()
        .body("nodes.slug", contains("a", "b", "c", "hidden"))
        .body("nodes.exists", contains(true, true, true, false))
        .body("nodes[3].title", is((String) null))
        .body("edges.from", contains("a", "a", "a", "b"))
        .body("edges.to", contains("b", "c", "hidden", "a"))
        .body("edges.type", contains("wikilink", "link", "wikilink", "related"));
    graph(as("author"), "")
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
    Response byFormat = graph(anonymously(), "?format=" + format);
    byFormat.then().contentType(startsWith(type));
    Response byType = graph(anonymously().accept(type), "");
    byType.then().contentType(startsWith(type));
    assertThat(byType.asByteArray()).isEqualTo(byFormat.asByteArray()).isNotEmpty();
    assertThat(byType.header("ETag")).isEqualTo(byFormat.header("ETag"));
    anonymously()
        .header("If-None-Match", byType.header("ETag"))
        .get("/graph?format=" + format)
        .then()
        .statusCode(304);
    put("b", "category: Another", "Text.");
    graph(anonymously().header("If-None-Match", byType.header("ETag")), "?format=" + format);
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
    Map<String, Object> nodes = graph(anonymously(), query + "&format=jgf").path("graph.nodes");
    assertThat(nodes.keySet())
        .containsExactly(slugs.isEmpty() ? new String[0] : slugs.split(" ", -1));
  }

  @Test
  void statementsAreFewWhateverIsThere() {
    graph(anonymously(), "");
    assertThat(statements.during(() -> graph(anonymously(), ""))).isEqualTo(1);
    assertThat(statements.during(() -> graph(anonymously(), "?tag=x"))).isEqualTo(2);
    assertThat(statements.during(() -> graph(anonymously(), "?within=a:1"))).isEqualTo(3);
  }
}
