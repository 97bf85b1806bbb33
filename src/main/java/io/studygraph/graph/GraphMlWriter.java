package io.studygraph.graph;

import java.io.IOException;
import java.io.OutputStream;

/** GraphML (http://graphml.graphdrawing.org). */
final class GraphMlWriter extends XmlOutput {

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

  GraphMlWriter(OutputStream out) {
    super(out);
  }

  @Override
  public void start() throws IOException {
    line(START);
  }

  @Override
  public void node(GraphNode node) throws IOException {
    line("<node id=\"", node.slug(), "\">", text("title", node.title()), values(node), "</node>");
  }

  @Override
  public void startEdges() {}

  @Override
  public void edge(Edge edge) throws IOException {
    line("<edge source=\"", edge.from(), "\" target=\"", edge.to(), "\">", values(edge), "</edge>");
  }

  @Override
  String element(String name, String value) {
    return "<data key=\"" + name + "\">" + value + "</data>";
  }

  @Override
  public void end() throws IOException {
    end("</graph>\n</graphml>");
  }
}
