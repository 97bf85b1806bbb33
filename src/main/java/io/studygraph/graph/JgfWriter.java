package io.studygraph.graph;

import java.io.IOException;
import java.io.OutputStream;

/**
 * JSON Graph Format, version 2 (https://jsongraphformat.info): nodes are an object by their ids.
 */
final class JgfWriter extends JsonOutput {

  JgfWriter(OutputStream out) throws IOException {
    super(out);
  }

  @Override
  public void start() throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("graph");
    json.writeStringField("label", "Notes");
    json.writeStringField("type", "notes");
    json.writeBooleanField("directed", true);
    json.writeObjectFieldStart("nodes");
  }

  @Override
  public void node(GraphNode node) throws IOException {
    json.writeObjectFieldStart(node.slug());
    json.writeStringField("label", node.label());
    json.writeObjectFieldStart("metadata");
    json.writeStringField("category", node.category());
    json.writeBooleanField("exists", node.exists());
    json.writeEndObject();
    json.writeEndObject();
  }

  @Override
  public void startEdges() throws IOException {
    json.writeEndObject();
    json.writeArrayFieldStart("edges");
  }

  @Override
  public void edge(Edge edge) throws IOException {
    json.writeStartObject();
    json.writeStringField("source", edge.from());
    json.writeStringField("target", edge.to());
    json.writeStringField("relation", edge.type().toString());
    json.writeObjectFieldStart("metadata");
    writeLines(edge);
    json.writeEndObject();
    json.writeEndObject();
  }
}
