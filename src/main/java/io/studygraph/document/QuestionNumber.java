package io.studygraph.document;

import io.studygraph.markdown.SourceLines;

/** The number of a question that has no other label: {@code 12. What …}, {@code **3)** Which …}. */
final class QuestionNumber {

  private static final int MAX_DIGITS = 4;

  private QuestionNumber() {}

  /**
   * Where the text behind the number starts; -1 for a line that is no item of an outermost list.
   */
  static int behind(SourceLines lines, int line) {
    String text = lines.text();
    int start = lines.start(line);
    int end = lines.end(line);
    int at = skip(text, start, Math.min(end, start + 3), ' ');
    at = skip(text, at, Math.min(end, at + 2), '*');
    int digits = at;
    while (at < end && at - digits < MAX_DIGITS && Character.isDigit(text.charAt(at))) {
      at++;
    }
    if (at == digits || at == end || ".)".indexOf(text.charAt(at)) < 0) {
      return -1;
    }
    int mark = at + 1;
    at = skip(text, mark, Math.min(end, mark + 2), '*');
    int behind = skip(text, at, end, ' ');
    return behind > at && behind < end ? behind : -1;
  }

  /** The number of a line that has one. */
  static int of(SourceLines lines, int line) {
    int number = 0;
    for (int at = lines.start(line); ".)".indexOf(lines.text().charAt(at)) < 0; at++) {
      int digit = Character.digit(lines.text().charAt(at), 10);
      number = digit < 0 ? number : number * 10 + digit;
    }
    return number;
  }

  private static int skip(String text, int start, int end, char skipped) {
    int at = start;
    while (at < end && text.charAt(at) == skipped) {
      at++;
    }
    return at;
  }
}
