package io.studygraph.document;

import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;
import io.studygraph.markdown.YamlNode.Entry;
import io.studygraph.markdown.YamlNode.Mapping;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reports keys of the front matter that stand twice. One that says the same again can go. */
final class DuplicateKeys {

  private final SourceLines lines;

  private DuplicateKeys(SourceLines lines) {
    this.lines = lines;
  }

  static void report(Mapping mapping, SourceLines lines, Diagnostics diagnostics) {
    DuplicateKeys keys = new DuplicateKeys(lines);
    Map<String, Entry> last = new HashMap<>();
    for (Entry entry : mapping.entries()) {
      Entry before = last.put(entry.name(), entry);
      if (before != null) {
        Span removal = keys.source(before).equals(keys.source(entry)) ? keys.lines(entry) : null;
        Fix fix = removal == null ? null : diagnostics.fix(removal, "");
        diagnostics.add(DiagnosticCode.FRONT_MATTER_DUPLICATE_KEY, entry.key().span(), null, fix);
      }
    }
  }

  private String source(Entry entry) {
    return lines.text().substring(entry.key().span().start(), end(entry)).strip();
  }

  private static int end(Entry entry) {
    return Math.max(entry.key().span().end(), entry.value().span().end());
  }

  /** The lines of an entry, when nothing else stands on them. */
  private @Nullable Span lines(Entry entry) {
    String text = lines.text();
    int first = entry.key().span().firstLine();
    int end = end(entry);
    while (Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int last = lines.lineAt(end - 1);
    int behind = text.startsWith(":", end) ? end + 1 : end;
    boolean alone =
        lines.start(first) == entry.key().span().start()
            && text.substring(behind, lines.end(last)).isBlank();
    return alone ? lines.span(lines.start(first), lines.next(last)) : null;
  }
}
