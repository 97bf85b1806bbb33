package io.studygraph.graph;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.studygraph.document.Lines;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** What the formats that are JSON have in common. */
final class JsonOutput {

  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonOutput() {}

  static JsonGenerator to(OutputStream out) throws IOException {
    return FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }

  static void writeLines(JsonGenerator json, @Nullable Lines lines) throws IOException {
    if (lines == null) {
      json.writeNullField("lines");
      return;
    }
    json.writeObjectFieldStart("lines");
    json.writeNumberField("start", lines.start());
    json.writeNumberField("end", lines.end());
    json.writeEndObject();
  }
}
