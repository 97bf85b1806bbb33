package io.studygraph.ingest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.studygraph.document.Diagnostic;
import io.studygraph.document.DiagnosticType;
import io.studygraph.document.Fix;
import io.studygraph.document.Range;
import io.studygraph.ingest.Sarif.ArtifactChange;
import io.studygraph.ingest.Sarif.ArtifactLocation;
import io.studygraph.ingest.Sarif.Location;
import io.studygraph.ingest.Sarif.Message;
import io.studygraph.ingest.Sarif.PhysicalLocation;
import io.studygraph.ingest.Sarif.Region;
import io.studygraph.ingest.Sarif.Replacement;
import io.studygraph.ingest.Sarif.Result;
import io.studygraph.ingest.Sarif.Rule;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report in SARIF 2.1.0, which code hosts and editors show beside the text: the catalogue as
 * rules, and a result for each diagnostic.
 */
final class SarifReport implements Report {

  private static final List<DiagnosticType> RULES = DiagnosticResource.CATALOGUE;
  private static final List<String> CODES = RULES.stream().map(DiagnosticType::code).toList();

  private final JsonGenerator json;

  SarifReport(ObjectMapper mapper, OutputStream out) throws IOException {
    json = mapper.getFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.writeStartObject();
    json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "studygraph");
    json.writePOJOField("rules", RULES.stream().map(Rule::of).toList());
    json.writeEndObject();
    json.writeEndObject();
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeArrayFieldStart("results");
  }

  @Override
  public void add(IngestItem item) throws IOException {
    ArtifactLocation file = file(item);
    for (Diagnostic diagnostic : item.diagnostics()) {
      json.writePOJO(result(diagnostic, file));
    }
  }

  @Override
  public void end(IngestCounts counts, @Nullable Object note) throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.close();
  }

  private static Result result(Diagnostic diagnostic, @Nullable ArtifactLocation file) {
    Fix fix = diagnostic.fix();
    return new Result(
        diagnostic.code(),
        CODES.indexOf(diagnostic.code()),
        Sarif.level(diagnostic.severity()),
        Message.of(diagnostic.message()),
        file == null
            ? List.of()
            : List.of(new Location(new PhysicalLocation(file, region(diagnostic.range())))),
        file == null || fix == null ? List.of() : List.of(fix(fix, file)));
  }

  private static Sarif.Fix fix(Fix fix, ArtifactLocation file) {
    Replacement replacement = new Replacement(Region.of(fix.range()), Message.of(fix.text()));
    return new Sarif.Fix(List.of(new ArtifactChange(file, List.of(replacement))));
  }

  /** Null for what is said of the file as a whole. */
  private static @Nullable Region region(Range range) {
    boolean whole = range.end().offset() == 0;
    return whole ? null : Region.of(range);
  }

  /** Null for the archive itself. */
  private static @Nullable ArtifactLocation file(IngestItem item) {
    if (item.path() != null) {
      return new ArtifactLocation(uri(item.path()), null);
    }
    return item.slug() == null
        ? null
        : new ArtifactLocation(null, Message.of("The note that was sent without a path."));
  }

  /** With {@code ./} before a path whose first folder would be read as a scheme. */
  private static @Nullable String uri(String path) {
    try {
      String relative = path.split("/", 2)[0].contains(":") ? "./" + path : path;
      return new URI(null, null, relative, null).toASCIIString();
    } catch (URISyntaxException impossible) {
      return null;
    }
  }
}
