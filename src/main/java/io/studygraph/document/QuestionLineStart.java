package io.studygraph.document;

import io.studygraph.document.QuestionLine.Kind;

/**
 * A first look at a line: by what it starts with, and by the first word behind bullets, tags and
 * signs, it tells what the line cannot be. It may be wrong in one way alone, by taking a line for
 * possible that no pattern matches.
 */
final class QuestionLineStart {

  private static final int MAX_TAG = 200;

  /** The last is the first half of one. */
  private static final String SIGNS = "✅✔☑✓→\uD83D";

  private final String text;
  private final int end;
  private final boolean blank;
  private final boolean quoted;
  private final boolean bullet;
  private final boolean sign;

  /** Where what stands behind a bullet starts. */
  private final int behind;

  private final FirstWord word;

  QuestionLineStart(String text, int start, int end) {
    this.text = text;
    this.end = end;
    int at = start;
    boolean marked = false;
    while (at < end && isMargin(text.charAt(at))) {
      marked |= text.charAt(at) == '>';
      at++;
    }
    quoted = marked;
    blank = !marked && isBlankFrom(at);
    bullet = "-*+".indexOf(charAt(at)) >= 0 && " \t".indexOf(charAt(at + 1)) >= 0;
    behind = bullet ? behindBlanks(at + 1) : at;
    sign = isSign(behind);
    word = new FirstWord(text, firstLetter(bullet ? behind : behindNumber(at)), end);
  }

  boolean isBlank() {
    return blank;
  }

  /** Whether it may be anything but text. */
  boolean mayMatch() {
    return bullet || mayBeOfQuestion();
  }

  /** Whether it is a bullet, and surely nothing else. */
  boolean isMereBullet() {
    return bullet && !quoted && !isBox(behind) && !mayBeOfQuestion();
  }

  /** Where what stands behind a bullet starts in the text. */
  int behindBullet() {
    return behind;
  }

  private boolean mayBeOfQuestion() {
    return sign || word.mayStartAny();
  }

  boolean mayBeSign() {
    return sign;
  }

  boolean mayBe(Kind kind) {
    return kind == Kind.BULLET ? bullet : word.mayStart(kind);
  }

  private static boolean isMargin(char c) {
    return c == ' ' || c == '\t' || c == '>';
  }

  private boolean isBlankFrom(int start) {
    for (int at = start; at < end; at++) {
      if (!Character.isWhitespace(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** The first character of a mark that stands for a word such as {@code Correct}. */
  private boolean isSign(int at) {
    char c = charAt(at);
    boolean arrow = (c == '=' || c == '-') && charAt(at + 1) == '>';
    return arrow || (c > '\u2000' && SIGNS.indexOf(c) >= 0);
  }

  private boolean isBox(int at) {
    return charAt(at) == '[' && " xX]".indexOf(charAt(at + 1)) >= 0;
  }

  private int behindNumber(int start) {
    int at = start;
    while (Character.isDigit(charAt(at))) {
      at++;
    }
    return at > start && (charAt(at) == '.' || charAt(at) == ')') ? at + 1 : start;
  }

  /** Behind tags, boxes, callout names and signs; -1 when a digit or another script comes first. */
  private int firstLetter(int start) {
    int at = start;
    while (at < end) {
      char c = charAt(at);
      if (c == '<') {
        at = behindTag(at);
      } else if (c == '[') {
        at = behindBracket(at);
      } else if (isAsciiLetter(c)) {
        return at;
      } else if (Character.isLetterOrDigit(c)) {
        return -1;
      } else {
        at++;
      }
    }
    return -1;
  }

  private int behindTag(int start) {
    if (text.startsWith("<!--", start)) {
      return start + 4;
    }
    for (int at = start + 1; at < Math.min(end, start + MAX_TAG + 2); at++) {
      if (text.charAt(at) == '>') {
        return at + 1;
      } else if (text.charAt(at) == '<') {
        return start + 1;
      }
    }
    return start + 1;
  }

  /** Behind {@code [x]} and {@code [!success]}. */
  private int behindBracket(int start) {
    if (charAt(start + 2) == ']' && " xX".indexOf(charAt(start + 1)) >= 0) {
      return start + 3;
    }
    int at = start + 1;
    if (charAt(at) == '!') {
      at++;
      while (isAsciiLetter(charAt(at))) {
        at++;
      }
    }
    return at;
  }

  private int behindBlanks(int start) {
    int at = start;
    while (charAt(at) == ' ' || charAt(at) == '\t') {
      at++;
    }
    return at;
  }

  /** Within the line; 0 behind its end. */
  private char charAt(int at) {
    return at < end ? text.charAt(at) : 0;
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
