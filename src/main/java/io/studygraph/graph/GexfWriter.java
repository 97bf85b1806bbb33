package io.studygraph.graph;

import io.studygraph.document.Lines;
import java.io.IOException;
import java.io.OutputStream;

/** GEXF 1.2 (https://gexf.net), which more programs read than later versions. */
final class GexfWriter implements GraphWriter {

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

  private final Xml xml;
  private int edges;

  GexfWriter(OutputStream out) {
    xml = new Xml(out);
  }

  @Override
  public void start() throws IOException {
    xml.line(START);
  }

  @Override
  public void node(GraphNode node) throws IOException {
    xml.line(
        "<node id=\"",
        node.slug(),
        "\" label=\"",
        Xml.escape(node.label()),
        "\"><attvalues>",
        node.category() == null ? "" : value("category", node.category()),
        value("exists", String.valueOf(node.exists())),
        "</attvalues></node>");
  }

  @Override
  public void startEdges() throws IOException {
    xml.line("</nodes>\n<edges>");
  }

  @Override
  public void edge(Edge edge) throws IOException {
    Lines lines = edge.lines();
    xml.line(
        "<edge id=\"",
        String.valueOf(edges++),
        "\" source=\"",
        edge.from(),
        "\" target=\"",
        edge.to(),
        "\"><attvalues>",
        value("type", edge.type().toString()),
        lines == null ? "" : value("start", String.valueOf(lines.start())),
        lines == null ? "" : value("end", String.valueOf(lines.end())),
        "</attvalues></edge>");
  }

  private static String value(String attribute, String value) {
    return "<attvalue for=\"" + attribute + "\" value=\"" + Xml.escape(value) + "\"/>";
  }

  @Override
  public void end() throws IOException {
    xml.line("</edges>\n</graph>\n</gexf>");
    xml.flush();
  }
}
