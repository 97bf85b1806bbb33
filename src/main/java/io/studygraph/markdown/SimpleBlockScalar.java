package io.studygraph.markdown;

import io.studygraph.markdown.YamlNode.Scalar;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text that stands below its mark: {@code |} keeps its line ends, {@code >} joins its
 * lines. What {@link SimpleYaml} leaves to the library are marks with more to them than {@code +}
 * or {@code -}, and lines with blanks that would be part of the text.
 */
final class SimpleBlockScalar {

  private final String text;
  private final SourceLines lines;
  private final boolean folded;
  private final StringBuilder content = new StringBuilder();

  /** Line ends behind what the content holds. */
  private int breaks;

  private SimpleBlockScalar(SourceLines lines, boolean folded) {
    this.text = lines.text();
    this.lines = lines;
    this.folded = folded;
  }

  /**
   * @param mark where the line's last characters are
   * @param column of the collection that it is in; the text stands further in
   * @return null for what it leaves to the library
   */
  static @Nullable Scalar read(SourceLines lines, Span mark, int lastLine, int column) {
    String text = lines.text();
    int length = mark.end() - mark.start();
    char chomping = length == 2 ? text.charAt(mark.end() - 1) : ' ';
    if (length > 2 || (length == 2 && chomping != '-' && chomping != '+')) {
      return null;
    }
    SimpleBlockScalar scalar = new SimpleBlockScalar(lines, text.charAt(mark.start()) == '>');
    int last = scalar.read(mark.firstLine() + 1, lastLine, column);
    if (last < 0 || lines.next(last) == lines.end(last)) {
      return null;
    }
    int ends = chomping == '-' ? 0 : chomping == '+' ? scalar.breaks : 1;
    String value = scalar.content.append("\n".repeat(ends)).toString();
    return new Scalar(
        value, value, new Span(mark.start(), lines.next(last), mark.firstLine(), last));
  }

  /** The last line, with the blank ones behind the text; -1 for what is left to the library. */
  private int read(int firstLine, int lastLine, int column) {
    int indent = firstLine > lastLine ? 0 : indent(firstLine);
    if (indent <= column) {
      return -1;
    }
    int line = firstLine;
    for (; line <= lastLine; line++) {
      int blanks = indent(line);
      int start = lines.start(line) + indent;
      int end = lines.end(line);
      if (lines.start(line) + blanks == end) {
        if (blanks > indent || line == firstLine) {
          return -1;
        }
        breaks++;
      } else if (blanks < indent) {
        break;
      } else if ((folded && blanks > indent) || !YamlCharacters.areText(text, start, end)) {
        return -1;
      } else {
        add(start, end);
      }
    }
    return line - 1;
  }

  private int indent(int line) {
    int start = lines.start(line);
    return YamlCharacters.behindBlanks(text, start, lines.end(line)) - start;
  }

  private void add(int start, int end) {
    if (folded && breaks == 1) {
      content.append(' ');
    } else {
      content.append("\n".repeat(folded ? Math.max(0, breaks - 1) : breaks));
    }
    content.append(text, start, end);
    breaks = 1;
  }
}
