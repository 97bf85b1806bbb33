package io.studygraph.document;

import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads tags; of two spellings of one tag the first is kept. */
final class TagReader {

  private final SourceLines lines;
  private final Diagnostics diagnostics;

  TagReader(SourceLines lines, Diagnostics diagnostics) {
    this.lines = lines;
    this.diagnostics = diagnostics;
  }

  List<String> read(List<ListedText> texts) {
    Map<String, String> tags = new LinkedHashMap<>();
    for (ListedText text : texts) {
      String tag = text.text().startsWith("#") ? text.text().substring(1).strip() : text.text();
      String folded = TagName.fold(tag);
      if (!folded.isEmpty() && tags.putIfAbsent(folded, tag) != null) {
        Span removal = text.removal(lines);
        Fix fix = removal == null ? null : diagnostics.fix(removal, "");
        diagnostics.add(DiagnosticCode.TAG_REPEATED, text.span(), "/tags", fix);
      }
    }
    return List.copyOf(tags.values());
  }
}
