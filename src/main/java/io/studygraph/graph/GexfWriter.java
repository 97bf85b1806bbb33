package io.studygraph.graph;

import java.io.IOException;
import java.io.OutputStream;

/** GEXF 1.2 (https://gexf.net), which more programs read than later versions. */
final class GexfWriter extends XmlOutput {

  private static final String START =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">
      <graph defaultedgetype="directed">
      <attributes class="node">
      <attribute id="category" title="category" type="string"/>
      <attribute id="exists" title="exists" type="boolean"/>
      </attributes>
      <attributes class="edge">
      <attribute id="type" title="type" type="string"/>
      <attribute id="start" title="start" type="integer"/>
      <attribute id="end" title="end" type="integer"/>
      </attributes>
      <nodes>""";

  private int edges;

  GexfWriter(OutputStream out) {
    super(out);
  }

  @Override
  public void start() throws IOException {
    line(START);
  }

  @Override
  public void node(GraphNode node) throws IOException {
    line(
        "<node id=\"",
        node.slug(),
        "\" label=\"",
        escape(node.label()),
        "\"><attvalues>",
        values(node),
        "</attvalues></node>");
  }

  @Override
  public void startEdges() throws IOException {
    line("</nodes>\n<edges>");
  }

  @Override
  public void edge(Edge edge) throws IOException {
    line(
        "<edge id=\"",
        String.valueOf(edges++),
        "\" source=\"",
        edge.from(),
        "\" target=\"",
        edge.to(),
        "\"><attvalues>",
        values(edge),
        "</attvalues></edge>");
  }

  @Override
  String element(String name, String value) {
    return "<attvalue for=\"" + name + "\" value=\"" + value + "\"/>";
  }

  @Override
  public void end() throws IOException {
    end("</edges>\n</graph>\n</gexf>");
  }
}
