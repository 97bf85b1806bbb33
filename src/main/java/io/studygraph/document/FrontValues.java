package io.studygraph.document;

import io.studygraph.document.ListedText.Layout;
import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;
import io.studygraph.markdown.YamlNode.Entry;
import io.studygraph.markdown.YamlNode.Scalar;
import io.studygraph.markdown.YamlNode.Sequence;
import java.util.List;
import java.util.Optional;

/** Reads values of the front matter as what they should be, and says so where they are not. */
record FrontValues(SourceLines lines, Diagnostics diagnostics) {

  /** Empty for null, for blanks, and for what is no scalar, which is reported. */
  Optional<String> text(Entry entry, String expected) {
    if (!(entry.value() instanceof Scalar scalar)) {
      wrongType(entry, expected);
      return Optional.empty();
    }
    return Optional.of(scalar)
        .filter(s -> s.value() != null)
        .map(s -> s.text().strip())
        .filter(s -> !s.isEmpty());
  }

  /** A list of texts, or a single one. */
  List<ListedText> texts(Entry entry, boolean splitCommas) {
    if (entry.value() instanceof Sequence sequence) {
      if (sequence.items().stream().anyMatch(item -> ListedText.innermost(item).isEmpty())) {
        wrongType(entry, "a list of texts");
      }
      return ListedText.of(sequence, lines);
    }
    Optional<String> text = text(entry, "a list of texts");
    if (text.isEmpty() || !(entry.value() instanceof Scalar scalar)) {
      return List.of();
    }
    return splitCommas
        ? ListedText.ofCommas(scalar, lines)
        : List.of(new ListedText(text.get(), scalar.span(), Layout.UNKNOWN, null));
  }

  void wrongType(Entry entry, String expected) {
    Span span = entry.value().span();
    if (!Placeholders.isIn(span.in(lines.text()))) {
      String pointer = "/" + entry.name();
      diagnostics.add(
          DiagnosticCode.FRONT_MATTER_WRONG_TYPE, span, pointer, null, entry.name(), expected);
    }
  }

  /** Of a value on one line, in the quotes that it has. */
  Optional<Fix> replacement(Span span, String value) {
    String source = span.in(lines.text());
    if (span.firstLine() != span.lastLine()
        || source.isEmpty()
        || "|>".indexOf(source.charAt(0)) >= 0) {
      return Optional.empty();
    }
    boolean quoted = "\"'".indexOf(source.charAt(0)) >= 0;
    String quote = quoted ? source.substring(0, 1) : "";
    return Optional.of(diagnostics.fix(span, quote + value + quote));
  }
}
