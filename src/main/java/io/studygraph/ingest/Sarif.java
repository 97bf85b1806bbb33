package io.studygraph.ingest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.studygraph.document.DiagnosticType;
import io.studygraph.document.Position;
import io.studygraph.document.Range;
import io.studygraph.document.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of SARIF 2.1.0 that reports are made of, under the names that it gives them. */
final class Sarif {

  private Sarif() {}

  static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.toString();
  }

  /** A text, with the same in Markdown where it has markup. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Message(String text, @Nullable String markdown) {

    static Message of(String text) {
      return new Message(text, null);
    }
  }

  record Configuration(String level) {}

  /** What a rule finds. */
  record Rule(
      String id,
      Message shortDescription,
      Message fullDescription,
      Message help,
      Configuration defaultConfiguration) {

    static Rule of(DiagnosticType type) {
      String example = type.example().strip();
      return new Rule(
          type.code(),
          Message.of(type.message()),
          Message.of(type.meaning()),
          new Message(
              type.meaning() + "\n\nExample:\n\n" + example,
              type.meaning() + "\n\nExample:\n\n~~~~markdown\n" + example + "\n~~~~"),
          new Configuration(level(type.severity())));
    }
  }

  /** A stretch of a text, counted in UTF-16 code units. */
  record Region(
      int startLine, int startColumn, int endLine, int endColumn, int charOffset, int charLength) {

    static Region of(Range range) {
      Position start = range.start();
      Position end = range.end();
      return new Region(
          start.line(),
          start.column(),
          end.line(),
          end.column(),
          start.offset(),
          end.offset() - start.offset());
    }
  }

  /** A file, by its path; one that was sent without a path in words. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ArtifactLocation(@Nullable String uri, @Nullable Message description) {}

  /** A file, or a stretch of it. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PhysicalLocation(ArtifactLocation artifactLocation, @Nullable Region region) {}

  record Location(PhysicalLocation physicalLocation) {}

  record Replacement(Region deletedRegion, Message insertedContent) {}

  record ArtifactChange(ArtifactLocation artifactLocation, List<Replacement> replacements) {}

  record Fix(List<ArtifactChange> artifactChanges) {}

  /** Something found. */
  record Result(
      String ruleId,
      int ruleIndex,
      String level,
      Message message,
      List<Location> locations,
      List<Fix> fixes) {}
}
