package io.studygraph.markdown;

import io.studygraph.markdown.YamlNode.Scalar;
import org.jspecify.annotations.Nullable;

/** Goes over the lines of {@link SimpleYaml}. */
final class SimpleYamlLines {

  private final String text;
  private final SourceLines lines;
  private final SimpleYamlLine current;
  private final int lastLine;
  private int line;

  /** How many blanks the line starts with; -1 behind the last line. */
  private int indent;

  SimpleYamlLines(SourceLines lines, Span span) {
    this.text = lines.text();
    this.lines = lines;
    this.current = new SimpleYamlLine(text);
    this.line = span.firstLine() - 1;
    this.lastLine = span.lastLine();
  }

  /** Goes to the next line that is not blank, behind its indentation; false when there is none. */
  boolean next() {
    for (line++; line <= lastLine; line++) {
      int start = lines.start(line);
      int end = lines.end(line);
      while (end > start && text.charAt(end - 1) == ' ') {
        end--;
      }
      if (end > start) {
        int first = YamlCharacters.behindBlanks(text, start, end);
        indent = first - start;
        current.start(line, first, end);
        return true;
      }
    }
    indent = -1;
    return false;
  }

  boolean isDone() {
    return line > lastLine;
  }

  SimpleYamlLine current() {
    return current;
  }

  int indent() {
    return indent;
  }

  /** Where in its line the reader is. */
  int column() {
    return current.at() - lines.start(line);
  }

  /**
   * What fills the rest of the line, or is a text below it; the reader then is at the line behind.
   *
   * @param column of the collection that it is in
   */
  @Nullable YamlNode value(int column) {
    char first = text.charAt(current.at());
    YamlNode value = first == '|' || first == '>' ? block(column) : current.value();
    if (value != null) {
      next();
    }
    return value;
  }

  private @Nullable Scalar block(int column) {
    Scalar block = SimpleBlockScalar.read(lines, current.rest(), lastLine, column);
    if (block != null) {
      line = block.span().lastLine();
    }
    return block;
  }

  /** Of a collection, which ends with its last text; the blank lines below are of the text. */
  Span span(int start, Span last) {
    int end = last.end();
    while (Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return lines.span(start, end);
  }
}
