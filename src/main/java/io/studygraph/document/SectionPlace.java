package io.studygraph.document;

import io.studygraph.markdown.SourceLines;

/** A section in the source: its heading, and its own text up to what belongs to another role. */
record SectionPlace(Part part, SourceLines lines) {

  /** The last line of its own text, with blank lines below it. */
  int lastLine() {
    int first = firstOtherRole(part);
    return first > 0 ? first - 1 : part.lastLine;
  }

  /** Whether a section with a role of its own stands inside. */
  boolean holdsOthers() {
    return firstOtherRole(part) > 0;
  }

  private static int firstOtherRole(Part part) {
    for (Part child : part.children) {
      int first = child.role == Role.OTHER ? firstOtherRole(child) : child.firstLine;
      if (first > 0) {
        return first;
      }
    }
    return 0;
  }

  int headingEnd() {
    return lines.end(part.bodyLine() - 1);
  }

  /** Its first line with text; behind the last one where there is none. */
  int firstTextLine() {
    int line = part.bodyLine();
    while (line <= lastLine() && lines.isBlank(line)) {
      line++;
    }
    return line;
  }

  /** Its last line with text; the heading's where there is none. */
  int lastTextLine() {
    return Math.max(part.bodyLine() - 1, BlankLines.textAbove(lines, lastLine() + 1));
  }

  boolean isEmpty() {
    return firstTextLine() > lastTextLine();
  }

  String text() {
    return SectionWriter.text(lines.lines(part.bodyLine(), lastLine()));
  }
}
