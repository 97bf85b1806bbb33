package io.studygraph.document;

import io.studygraph.markdown.SourceLines;

/**
 * A fence indented by four blanks or more, as in the tabs and boxes of documentation tools. To
 * CommonMark it is indented code, markers and all, and so are questions; what stands between the
 * markers is code to every reader.
 */
final class IndentedFence {

  private static final int INDENT = 4;
  private static final int MARKER = 3;

  private final SourceLines lines;

  /** Up to this line no marker closes what a line above may open. */
  private int unclosed;

  IndentedFence(SourceLines lines) {
    this.lines = lines;
  }

  /** The line of the closing marker; -1 when no such fence opens at the line. */
  int close(int line) {
    if (line < unclosed || indent(line) < INDENT || !isMarker(lines, line)) {
      return -1;
    }
    String marker = marker(line);
    for (int below = line + 1; below <= lines.count(); below++) {
      if (indent(below) < INDENT && !lines.isBlank(below)) {
        unclosed = below;
        return -1;
      } else if (isMarker(lines, below) && closes(below, marker)) {
        return below;
      }
    }
    unclosed = lines.count();
    return -1;
  }

  static boolean isMarker(SourceLines lines, int line) {
    String text = lines.text();
    int at = lines.start(line);
    int end = lines.end(line);
    while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at + MARKER <= end && (text.startsWith("```", at) || text.startsWith("~~~", at));
  }

  private boolean closes(int line, String marker) {
    String text = lines.line(line).strip();
    return text.startsWith(marker) && text.chars().allMatch(c -> c == marker.charAt(0));
  }

  private String marker(int line) {
    String text = lines.line(line).strip();
    int at = 0;
    while (at < text.length() && text.charAt(at) == text.charAt(0)) {
      at++;
    }
    return text.substring(0, at);
  }

  private int indent(int line) {
    int at = lines.start(line);
    while (at < lines.end(line) && lines.text().charAt(at) == ' ') {
      at++;
    }
    return at - lines.start(line);
  }
}
