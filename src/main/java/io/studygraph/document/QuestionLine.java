package io.studygraph.document;

import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;

/**
 * What a line of a quiz is by itself.
 *
 * @param letter of an option; else empty
 * @param tick where in the line the tick of a ticked box is; else -1
 * @param textStart where the text behind label, letter or box starts in the line
 */
record QuestionLine(Kind kind, String letter, int tick, int textStart) {

  enum Kind {
    BLANK,
    PROMPT,
    OPTIONS,
    /** {@code - A) text}. */
    OPTION,
    /** {@code - [ ] text}, without a letter. */
    BOX,
    /** {@code - text}. */
    BULLET,
    KEY,
    EXPLANATION,
    TEXT
  }

  /**
   * @param line without its line end
   */
  static QuestionLine of(String line) {
    return QuestionLineReader.read(line, 0, line.length());
  }

  static QuestionLine of(SourceLines lines, int line) {
    return QuestionLineReader.read(lines.text(), lines.start(line), lines.end(line));
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** Whether the line tells which option is right, or why. */
  boolean tells() {
    return kind == Kind.KEY || kind == Kind.EXPLANATION;
  }

  /** What stands behind label, letter or box. */
  Span behind(SourceLines lines, int line) {
    int start = Math.min(lines.start(line) + textStart, lines.end(line));
    return new Span(start, lines.end(line), line, line);
  }
}
