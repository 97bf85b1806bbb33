package io.studygraph.ingest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** A report that is written while it comes about, so that its length costs no memory. */
interface Report {

  void add(IngestItem item) throws IOException;

  /**
   * @param note the note in JSON, when a single one was sent
   */
  void end(IngestCounts counts, @Nullable Object note) throws IOException;

  /** One JSON object. */
  static Report json(ObjectMapper mapper, OutputStream out) throws IOException {
    JsonGenerator json = mapper.getFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.writeStartObject();
    json.writeArrayFieldStart("items");
    return new Report() {
      @Override
      public void add(IngestItem item) throws IOException {
        json.writePOJO(item);
      }

      @Override
      public void end(IngestCounts counts, @Nullable Object note) throws IOException {
        json.writeEndArray();
        json.writeNumberField("created", counts.created());
        json.writeNumberField("updated", counts.updated());
        json.writeNumberField("unchanged", counts.unchanged());
        json.writeNumberField("skipped", counts.skipped());
        json.writeNumberField("failed", counts.failed());
        json.writePOJOField("note", note);
        json.writeEndObject();
        json.close();
      }
    };
  }

  /** A line for each item, sent at once: who has read it knows that the file is stored. */
  static Report lines(ObjectMapper mapper, OutputStream out) {
    return new Report() {
      @Override
      public void add(IngestItem item) throws IOException {
        line(item);
      }

      @Override
      public void end(IngestCounts counts, @Nullable Object note) throws IOException {
        line(counts);
      }

      private void line(Object value) throws IOException {
        out.write(mapper.writeValueAsBytes(value));
        out.write('\n');
        out.flush();
      }
    };
  }
}
