package io.studygraph.graph;

import java.io.IOException;
import java.io.OutputStream;

/** Our own JSON: nodes as paths have them, edges as neighbourhoods do. */
final class JsonWriter extends JsonOutput {

  JsonWriter(OutputStream out) throws IOException {
    super(out);
  }

  @Override
  public void start() throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("nodes");
  }

  @Override
  public void node(GraphNode node) throws IOException {
    json.writeStartObject();
    json.writeStringField("slug", node.slug());
    json.writeStringField("title", node.title());
    json.writeStringField("category", node.category());
    json.writeBooleanField("exists", node.exists());
    json.writeEndObject();
  }

  @Override
  public void startEdges() throws IOException {
    json.writeEndArray();
    json.writeArrayFieldStart("edges");
  }

  @Override
  public void edge(Edge edge) throws IOException {
    json.writeStartObject();
    json.writeStringField("from", edge.from());
    json.writeStringField("to", edge.to());
    json.writeStringField("type", edge.type().toString());
    writeLines(edge);
    json.writeEndObject();
  }
}
