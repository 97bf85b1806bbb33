package io.studygraph.document;

import io.studygraph.document.FrontMatterReader.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads tags; of two spellings of one tag the first is kept. */
final class TagReader {

  private final Diagnostics diagnostics;

  TagReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  List<String> read(List<Text> texts) {
    Map<String, String> tags = new LinkedHashMap<>();
    for (Text text : texts) {
      String tag = text.text().startsWith("#") ? text.text().substring(1).strip() : text.text();
      if (!tag.isEmpty() && tags.putIfAbsent(folded(tag), tag) != null) {
        diagnostics.add(DiagnosticCode.TAG_REPEATED, text.span(), "/tags", null);
      }
    }
    return List.copyOf(tags.values());
  }

  /** {@code Circuit Breaker}, {@code circuit_breaker} → {@code circuit-breaker}. */
  private static String folded(String tag) {
    return tag.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "-");
  }
}
