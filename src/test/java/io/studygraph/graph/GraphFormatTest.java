package io.studygraph.graph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.studygraph.document.Lines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jgrapht.alg.util.Pair;
import org.jgrapht.alg.util.Triple;
import org.jgrapht.nio.BaseEventDrivenImporter;
import org.jgrapht.nio.dot.DOTEventDrivenImporter;
import org.jgrapht.nio.gexf.SimpleGEXFEventDrivenImporter;
import org.jgrapht.nio.graphml.GraphMLEventDrivenImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written in each format says what the graph does, to a reader of that format. */
class GraphFormatTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Whatever means something in one of the formats. */
  private static final String AWKWARD =
      "A \"quoted\" \\N <b>&amp;</b> 'x'; {y} [z] | #35; `end`\n2. 日本 😀 \\";

  private static final GraphIndex GRAPH = graph(AWKWARD);

  private static final List<String> NODES = List.of("end", "graph", "subgraph-1", "not-yet");
  private static final List<String> PAIRS =
      List.of("end graph", "end graph", "graph end", "subgraph-1 not-yet");
  private static final List<String> TYPES = List.of("link", "related", "wikilink", "link");

  private static GraphIndex graph(String title) {
    return RandomIndex.labelled(
        List.of(
            new NoteLabel("end", title, "C & A"),
            new NoteLabel("graph", "Graph", null),
            new NoteLabel("subgraph-1", "1. Subgraph", "C")),
        List.of(
            new Edge("end", "graph", EdgeType.LINK, new Lines(7, 8)),
            new Edge("end", "graph", EdgeType.RELATED, new Lines(2, 2)),
            new Edge("graph", "end", EdgeType.WIKILINK, new Lines(3, 3)),
            new Edge("subgraph-1", "not-yet", EdgeType.LINK, new Lines(4, 4))),
        Map.of());
  }

  private static String written(GraphFormat format, GraphPart part) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      format.of(part).body().write(out);
      return out.toString(UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String written(GraphFormat format) {
    return written(format, GraphPart.whole(GRAPH));
  }

  private static JsonNode json(GraphFormat format) {
    try {
      return JSON.readTree(written(format));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> each(JsonNode array, String... pointers) {
    List<String> found = new ArrayList<>();
    for (JsonNode one : array) {
      found.add(
          String.join(" ", List.of(pointers).stream().map(one::at).map(JsonNode::asText).toList()));
    }
    return found;
  }

  @Test
  void jsonHasNodesAndEdges() {
    JsonNode graph = json(GraphFormat.JSON);
    assertThat(each(graph.path("nodes"), "/slug")).isEqualTo(NODES);
    assertThat(each(graph.path("nodes"), "/exists"))
        .containsExactly("true", "true", "true", "false");
    assertThat(each(graph.path("edges"), "/from", "/to")).isEqualTo(PAIRS);
    assertThat(each(graph.path("edges"), "/type")).isEqualTo(TYPES);
    assertThat(graph.at("/nodes/0/title").asText()).isEqualTo(AWKWARD);
    assertThat(graph.at("/nodes/3/title").isNull()).isTrue();
    assertThat(graph.at("/edges/0/lines/end").asInt()).isEqualTo(8);
  }

  @Test
  void jgfHasNodesByTheirIds() {
    JsonNode graph = json(GraphFormat.JGF).path("graph");
    assertThat(graph.path("directed").asBoolean()).isTrue();
    assertThat(graph.path("nodes").fieldNames()).toIterable().containsExactlyElementsOf(NODES);
    assertThat(graph.at("/nodes/end/label").asText()).isEqualTo(AWKWARD);
    assertThat(graph.at("/nodes/not-yet/label").asText()).isEqualTo("not-yet");
    assertThat(each(graph.path("edges"), "/source", "/target")).isEqualTo(PAIRS);
    assertThat(each(graph.path("edges"), "/relation")).isEqualTo(TYPES);
  }

  @Test
  void cytoscapeHasElementsOfDifferentIds() {
    JsonNode elements = json(GraphFormat.CYTOSCAPE).path("elements");
    List<String> ids = each(elements.path("nodes"), "/data/id");
    assertThat(ids).isEqualTo(NODES);
    ids.addAll(each(elements.path("edges"), "/data/id"));
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(each(elements.path("edges"), "/data/source", "/data/target")).isEqualTo(PAIRS);
    assertThat(each(elements.path("edges"), "/data/interaction")).isEqualTo(TYPES);
  }

  /** What an importer tells of. */
  private record Read(
      List<String> nodes, List<String> titles, List<String> pairs, List<String> types) {

    static <E> Read by(BaseEventDrivenImporter<String, E> importer, String title) {
      Read read =
          new Read(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      importer.addVertexConsumer(read.nodes::add);
      importer.addVertexAttributeConsumer(
          (attribute, value) -> {
            if (attribute.getSecond().equals(title)) {
              read.titles.add(value.getValue());
            }
          });
      importer.addEdgeConsumer(edge -> read.pairs.add(pair(edge)));
      importer.addEdgeAttributeConsumer(
          (attribute, value) -> {
            if (attribute.getSecond().equals("type")) {
              read.types.add(value.getValue());
            }
          });
      return read;
    }

    private static String pair(Object edge) {
      return edge instanceof Triple<?, ?, ?> triple
          ? triple.getFirst() + " " + triple.getSecond()
          : ((Pair<?, ?>) edge).getFirst() + " " + ((Pair<?, ?>) edge).getSecond();
    }

    void isTheGraph(String title, int titles) {
      assertThat(nodes).isEqualTo(NODES);
      assertThat(this.titles).hasSize(titles).startsWith(title, "Graph", "1. Subgraph");
      assertThat(pairs).isEqualTo(PAIRS);
      assertThat(types).isEqualTo(TYPES);
    }
  }

  @Test
  void graphMlFitsItsSchema() {
    GraphMLEventDrivenImporter importer = new GraphMLEventDrivenImporter();
    assertThat(importer.isSchemaValidation()).isTrue();
    Read read = Read.by(importer, "title");
    importer.importInput(new StringReader(written(GraphFormat.GRAPHML)));
    read.isTheGraph(AWKWARD, 3);
  }

  @Test
  void gexfFitsItsSchema() {
    SimpleGEXFEventDrivenImporter importer = new SimpleGEXFEventDrivenImporter();
    assertThat(importer.isSchemaValidation()).isTrue();
    Read read = Read.by(importer, "label");
    importer.importInput(new StringReader(written(GraphFormat.GEXF)));
    read.isTheGraph(AWKWARD.replace('\n', ' '), 4);
  }

  @Test
  void dotIsRead() {
    DOTEventDrivenImporter importer = new DOTEventDrivenImporter();
    Read read = Read.by(importer, "label");
    importer.importInput(new StringReader(written(GraphFormat.DOT)));
    read.isTheGraph(AWKWARD.replace('\n', ' '), 4);
  }

  /**
   * Its own parser is a program of the browser: this holds to the part of the grammar that is used.
   */
  @Test
  void mermaidHasNothingButNodesAndEdges() {
    assertThat(written(GraphFormat.MERMAID).lines())
        .startsWith("flowchart LR", "  classDef missing stroke-dasharray: 4")
        .contains("  n2[\"1#46; Subgraph\"]", "  n3[\"not#45;yet\"]:::missing")
        .endsWith(
            "  n0 -->|link| n1",
            "  n0 -->|related| n1",
            "  n1 -->|wikilink| n0",
            "  n2 -->|link| n3")
        .allMatch(
            line ->
                line.matches(
                    "flowchart LR|  classDef missing stroke-dasharray: 4"
                        + "|  n\\d+\\[\"([\\p{L}\\p{N} ]|[^\\x00-\\x7f]|#\\d+;)*\"](:::missing)?"
                        + "|  n\\d+ -->\\|\\w+\\| n\\d+"));
  }

  @Test
  void whatXmlCannotSayIsReplaced() {
    GraphPart part = GraphPart.whole(graph("a\u0000b\u0007c\ufffe"));
    GraphMLEventDrivenImporter importer = new GraphMLEventDrivenImporter();
    Read read = Read.by(importer, "title");
    importer.importInput(new StringReader(written(GraphFormat.GRAPHML, part)));
    read.isTheGraph("a\ufffdb\ufffdc\ufffd", 3);
  }

  @Test
  void partHasItsNotesTheLinksBetweenThemAndWhatIsMissing() {
    BitSet notes = new BitSet();
    notes.set(1, 3);
    String part = written(GraphFormat.DOT, new GraphPart(GRAPH, notes));
    assertThat(part)
        .isEqualTo(
            """
            digraph notes {
              "graph" [label="Graph"]
              "subgraph-1" [label="1. Subgraph"]
              "not-yet" [label="not-yet", style="dashed"]
              "subgraph-1" -> "not-yet" [type="link"]
            }
            """);
  }

  @ParameterizedTest
  @EnumSource
  void nameIsThatOfTheBytes(GraphFormat format) {
    String name = format.of(GraphPart.whole(GRAPH)).version();
    assertThat(format.of(GraphPart.whole(graph(AWKWARD))).version()).isEqualTo(name);
    assertThat(format.of(GraphPart.whole(graph("Other"))).version()).isNotEqualTo(name);
  }

  @ParameterizedTest
  @EnumSource
  void emptyGraphIsWritten(GraphFormat format) {
    assertThat(written(format, new GraphPart(GRAPH, new BitSet()))).isNotBlank();
  }
}
