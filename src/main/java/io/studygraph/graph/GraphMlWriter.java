package io.studygraph.graph;

import io.studygraph.document.Lines;
import java.io.IOException;
import java.io.OutputStream;

/** GraphML (http://graphml.graphdrawing.org). */
final class GraphMlWriter implements GraphWriter {

  private static final String START =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
          xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
      <key id="title" for="node" attr.name="title" attr.type="string"/>
      <key id="category" for="node" attr.name="category" attr.type="string"/>
      <key id="exists" for="node" attr.name="exists" attr.type="boolean"/>
      <key id="type" for="edge" attr.name="type" attr.type="string"/>
      <key id="start" for="edge" attr.name="start" attr.type="int"/>
      <key id="end" for="edge" attr.name="end" attr.type="int"/>
      <graph id="notes" edgedefault="directed">""";

  private final Xml xml;

  GraphMlWriter(OutputStream out) {
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
        "\">",
        node.title() == null ? "" : data("title", node.title()),
        node.category() == null ? "" : data("category", node.category()),
        data("exists", String.valueOf(node.exists())),
        "</node>");
  }

  @Override
  public void startEdges() {}

  @Override
  public void edge(Edge edge) throws IOException {
    Lines lines = edge.lines();
    xml.line(
        "<edge source=\"",
        edge.from(),
        "\" target=\"",
        edge.to(),
        "\">",
        data("type", edge.type().toString()),
        lines == null ? "" : data("start", String.valueOf(lines.start())),
        lines == null ? "" : data("end", String.valueOf(lines.end())),
        "</edge>");
  }

  private static String data(String key, String value) {
    return "<data key=\"" + key + "\">" + Xml.escape(value) + "</data>";
  }

  @Override
  public void end() throws IOException {
    xml.line("</graph>\n</graphml>");
    xml.flush();
  }
}
