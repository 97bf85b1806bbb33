package io.studygraph.graph;

import java.io.IOException;
import java.io.OutputStream;

/** The JSON of Cytoscape.js, which Cytoscape opens too: elements with all they have in data. */
final class CytoscapeWriter extends JsonOutput {

  CytoscapeWriter(OutputStream out) throws IOException {
    super(out);
  }

  @Override
  public void start() throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("data");
    json.writeStringField("name", "Notes");
    json.writeEndObject();
    json.writeObjectFieldStart("elements");
    json.writeArrayFieldStart("nodes");
  }

  @Override
  public void node(GraphNode node) throws IOException {
    startElement(node.slug());
    json.writeStringField("name", node.label());
    json.writeStringField("category", node.category());
    json.writeBooleanField("exists", node.exists());
    endElement();
  }

  @Override
  public void startEdges() throws IOException {
    json.writeEndArray();
    json.writeArrayFieldStart("edges");
  }

  /** Its id is that of no node, since slugs have no slash. */
  @Override
  public void edge(Edge edge) throws IOException {
    startElement(edge.from() + "/" + edge.type() + "/" + edge.to());
    json.writeStringField("source", edge.from());
    json.writeStringField("target", edge.to());
    json.writeStringField("interaction", edge.type().toString());
    writeLines(edge);
    endElement();
  }

  private void startElement(String id) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("data");
    json.writeStringField("id", id);
  }

  private void endElement() throws IOException {
    json.writeEndObject();
    json.writeEndObject();
  }
}
