package io.studygraph.ingest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.studygraph.http.Accepted;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers with reports, in the form that the caller accepts. */
@Singleton
final class Reports {

  private static final MediaType LINES = new MediaType("application", "x-ndjson");
  private static final MediaType SARIF = new MediaType("application", "sarif+json");
  private static final List<MediaType> FORMS =
      List.of(MediaType.APPLICATION_JSON_TYPE, LINES, SARIF);

  private final ObjectMapper mapper;

  Reports(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /** The form to answer in, which is to be known before anything is stored. */
  static MediaType form(HttpHeaders headers) {
    return Accepted.of(headers, FORMS);
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
          Report report = report(form, out);
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

  private Report report(MediaType form, OutputStream out) throws IOException {
    if (form.equals(SARIF)) {
      return new SarifReport(mapper, out);
    }
    return form.equals(LINES) ? Report.lines(mapper, out) : Report.json(mapper, out);
  }
}
