package io.studygraph.markdown;

import java.util.List;

/** The source of some {@link Prose}: lines of a text, joined by {@code \n}. */
final class ProseSource {

  private final List<Span> lines;
  private final String markdown;

  ProseSource(String text, List<Span> lines) {
    this.lines = lines;
    this.markdown = lines.size() == 1 ? lines.get(0).in(text) : joined(text, lines);
  }

  private static String joined(String text, List<Span> lines) {
    StringBuilder joined = new StringBuilder();
    for (Span line : lines) {
      joined.append(joined.isEmpty() ? "" : "\n");
      joined.append(text, line.start(), line.end());
    }
    return joined.toString();
  }

  List<Span> lines() {
    return lines;
  }

  String markdown() {
    return markdown;
  }

  String after(int offset) {
    int skipped = 0;
    for (Span line : lines) {
      if (offset <= line.end()) {
        return markdown.substring(skipped + Math.max(0, offset - line.start()));
      }
      skipped += line.end() - line.start() + 1;
    }
    return "";
  }

  int offset(int index) {
    int left = index;
    for (Span line : lines) {
      int length = line.end() - line.start();
      if (left <= length) {
        return line.start() + left;
      }
      left -= length + 1;
    }
    return lines.get(lines.size() - 1).end();
  }
}
