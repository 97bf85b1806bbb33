package io.studygraph.document;

import io.studygraph.markdown.FrontMatter.Kind;
import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;
import io.studygraph.markdown.TolerantYaml.Lost;
import io.studygraph.markdown.YamlNode.Mapping;

/** Says what is wrong with front matter as YAML, whatever its keys mean. */
final class FrontMatterChecks {

  private FrontMatterChecks() {}

  static void report(FrontMatterText text, SourceLines lines, Diagnostics diagnostics) {
    Kind kind = text.place().kind();
    if (kind == Kind.UNCLOSED) {
      diagnostics.add(DiagnosticCode.FRONT_MATTER_NOT_CLOSED, text.place().content());
    } else if (kind == Kind.TOML) {
      diagnostics.add(DiagnosticCode.FRONT_MATTER_TOML, lines.span(1));
    } else if (text.root() != null && text.mapping() == null) {
      diagnostics.add(DiagnosticCode.FRONT_MATTER_NOT_A_MAPPING, text.root().span());
    }
    for (Lost lost : text.lost()) {
      diagnostics.add(
          DiagnosticCode.FRONT_MATTER_MALFORMED, place(lost, lines), lost.fault().problem());
    }
    for (Span comma : text.commas()) {
      Fix fix = diagnostics.fix(comma, "");
      diagnostics.add(DiagnosticCode.FRONT_MATTER_STRAY_COMMA, comma, null, fix);
    }
    Mapping mapping = text.mapping();
    if (mapping != null) {
      DuplicateKeys.report(mapping, lines, diagnostics);
    }
    if (mapping != null && !text.aliased()) {
      Backslashes.report(mapping, lines, diagnostics);
    }
  }

  /** From the fault to the end of its line; the first line when the fault is that all ended. */
  private static Span place(Lost lost, SourceLines lines) {
    int at = Math.max(lost.span().start(), lost.fault().offset());
    int end = Math.min(lines.end(lines.lineAt(at)), lost.span().end());
    if (at < end && !lines.text().substring(at, end).isBlank()) {
      return lines.span(at, end);
    }
    Span line = lines.span(lost.span().firstLine());
    String text = line.in(lines.text());
    return lines.span(line.end() - text.stripLeading().length(), line.end());
  }
}
