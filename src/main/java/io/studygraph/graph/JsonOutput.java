package io.studygraph.graph;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.studygraph.document.Lines;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/** What the formats that are JSON have in common. */
abstract class JsonOutput implements GraphWriter {

  private static final JsonFactory FACTORY = new JsonFactory();

  final JsonGenerator json;

  JsonOutput(OutputStream out) throws IOException {
    json = FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }

  final void writeLines(Edge edge) throws IOException {
    Lines lines = Objects.requireNonNull(edge.lines());
    json.writeObjectFieldStart("lines");
    json.writeNumberField("start", lines.start());
    json.writeNumberField("end", lines.end());
    json.writeEndObject();
  }

  @Override
  public final void end() throws IOException {
    while (!json.getOutputContext().inRoot()) {
      if (json.getOutputContext().inArray()) {
        json.writeEndArray();
      } else {
        json.writeEndObject();
      }
    }
    json.flush();
  }
}
