package io.studygraph.document;

import io.studygraph.markdown.FrontMatter.Kind;
import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;

/** Says why front matter could not be read at all. */
final class FrontMatterChecks {

  private FrontMatterChecks() {}

  static void report(FrontMatterText text, SourceLines lines, Diagnostics diagnostics) {
    Kind kind = text.place().kind();
    Span content = text.place().content();
    if (kind == Kind.UNCLOSED) {
      diagnostics.add(DiagnosticCode.FRONT_MATTER_NOT_CLOSED, content);
    } else if (kind == Kind.TOML) {
      diagnostics.add(DiagnosticCode.FRONT_MATTER_TOML, lines.span(1));
    } else if (text.malformed() != null) {
      int at = Math.min(text.malformed().offset(), Math.max(content.start(), content.end() - 1));
      int end = Math.max(at, lines.end(lines.lineAt(at)));
      diagnostics.add(
          DiagnosticCode.FRONT_MATTER_MALFORMED, lines.span(at, end), text.malformed().problem());
    } else if (text.root() != null && text.mapping() == null) {
      diagnostics.add(DiagnosticCode.FRONT_MATTER_NOT_A_MAPPING, text.root().span());
    }
  }
}
