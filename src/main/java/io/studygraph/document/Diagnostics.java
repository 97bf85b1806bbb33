package io.studygraph.document;

import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what the readers of one note have to say. */
final class Diagnostics {

  private final SourceLines lines;
  private final List<Diagnostic> found = new ArrayList<>();

  Diagnostics(SourceLines lines) {
    this.lines = lines;
  }

  void add(DiagnosticCode code, Span span, Object... details) {
    add(code, span, null, null, details);
  }

  void add(
      DiagnosticCode code,
      Span span,
      @Nullable String pointer,
      @Nullable Fix fix,
      Object... details) {
    found.add(
        new Diagnostic(
            code.code(), code.severity(), code.filled(details), range(span), pointer, fix));
  }

  Fix fix(Span span, String text) {
    return new Fix(range(span), text);
  }

  /** In the order of the text. */
  List<Diagnostic> all() {
    return found.stream().sorted(Comparator.comparingInt(d -> d.range().start().offset())).toList();
  }

  private Range range(Span span) {
    return new Range(position(span.start()), position(span.end()));
  }

  private Position position(int offset) {
    int line = lines.lineAt(offset);
    return new Position(line, offset - lines.start(line) + 1, offset);
  }
}
