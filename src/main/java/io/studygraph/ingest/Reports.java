package io.studygraph.ingest;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.Variant;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers with reports, in the form that the caller accepts. */
@Singleton
final class Reports {

  private static final MediaType LINES = new MediaType("application", "x-ndjson");
  private static final List<Variant> VARIANTS =
      Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, LINES).build();

  private final ObjectMapper mapper;

  Reports(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /** The form to answer in, which is to be known before anything is stored. */
  MediaType form(Request request) {
    Variant variant = request.selectVariant(VARIANTS);
    if (variant == null) {
      throw new NotAcceptableException();
    }
    return variant.getMediaType();
  }

  /** Files to be taken in while the report is sent. */
  interface Items {
    void forEach(Sink sink) throws IOException;
  }

  /** Takes the items, one at a time. */
  interface Sink {
    void accept(IngestItem item) throws IOException;
  }

  /**
   * @param note of a single file
   */
  Response answer(MediaType form, Items items, @Nullable Object note) {
    StreamingOutput body =
        out -> {
          Report report = form.equals(LINES) ? Report.lines(mapper, out) : Report.json(mapper, out);
          Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
          items.forEach(
              item -> {
                counts.merge(item.outcome(), 1, Integer::sum);
                report.add(item);
              });
          report.end(IngestCounts.of(counts), note);
        };
    return Response.ok(body, form).build();
  }
}
