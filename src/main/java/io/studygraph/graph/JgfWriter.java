package io.studygraph.graph;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;

/**
 * JSON Graph Format, version 2 (https://jsongraphformat.info): nodes are an object by their ids.
 */
final class JgfWriter implements GraphWriter {

  private final JsonGenerator json;

  JgfWriter(OutputStream out) throws IOException {
    json = JsonOutput.to(out);
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
    JsonOutput.writeLines(json, edge.lines());
    json.writeEndObject();
    json.writeEndObject();
  }

  @Override
  public void end() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.flush();
  }
}
