package io.studygraph.document;

import io.studygraph.document.QuestionLine.Kind;

/**
 * A first look at a line: by what it starts with, and by the first word behind bullets, tags and
 * signs, it tells what the line cannot be. It may be wrong in one way alone, by taking a line for
 * possible that no pattern matches.
 */
final class QuestionLineStart {

  private static final int MAX_TAG = 200;

  private final String text;
  private final int end;
  private final boolean blank;
  private final boolean quoted;
  private final boolean bullet;
  private final boolean sign;

  /** Where what stands behind a bullet starts. */
  private final int behind;

  /** Where the first letter is; -1 where there is none. */
  private final int letter;

  /** That letter, in lower case, and what stands behind it; 0 where there is none. */
  private final char first;

  private final char second;

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
    sign = charAt(behind) == '=' || charAt(behind) == '-' || charAt(behind) > '\u2000';
    letter = firstLetter(bullet ? behind : behindNumber(at));
    first = letter < 0 ? 0 : lower(charAt(letter));
    second = letter < 0 ? 0 : lower(charAt(letter + 1));
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
    return bullet && !quoted && charAt(behind) != '[' && !mayBeOfQuestion();
  }

  /** Where what stands behind a bullet starts in the text. */
  int behindBullet() {
    return behind;
  }

  private boolean mayBeOfQuestion() {
    return sign
        || mayBe(Kind.PROMPT)
        || mayBe(Kind.OPTIONS)
        || mayBe(Kind.OPTION)
        || mayBeKey()
        || mayBeExplanation();
  }

  boolean mayBeSign() {
    return sign;
  }

  boolean mayBe(Kind kind) {
    return switch (kind) {
      case PROMPT -> first == 'q';
      case OPTIONS -> (first == 'o' && starts("options")) || (first == 'c' && starts("choices"));
      case OPTION -> first != 0 && (second == '.' || second == ')');
      case KEY -> mayBeKey();
      case EXPLANATION -> mayBeExplanation();
      case BULLET -> bullet;
      default -> true;
    };
  }

  private boolean mayBeKey() {
    return switch (first) {
      case 'a' -> !Character.isLetter(second) || starts("ans"); // A:, Ans, Answer
      case 'c' -> starts("correct");
      case 'e' -> starts("expected");
      case 'k' -> starts("key");
      case 'm' -> starts("model");
      case 'r' -> starts("right");
      case 's' -> starts("solution");
      case 't' -> starts("the") && mayGoOnAsKey(letter + 3);
      default -> false;
    };
  }

  /** Whether a word of the above may stand behind {@code the}. */
  private boolean mayGoOnAsKey(int behind) {
    int next = behindBlanks(behind);
    return next > behind && next < end && "acekmrs".indexOf(lower(text.charAt(next))) >= 0;
  }

  private boolean mayBeExplanation() {
    return switch (first) {
      case 'b' -> starts("because");
      case 'e' -> starts("expla"); // explanation, explained
      case 'f' -> starts("feedback");
      case 'j' -> starts("justification");
      case 'r' -> starts("rationale") || starts("reason");
      case 'w' -> starts("why");
      default -> false;
    };
  }

  private boolean starts(String word) {
    return second == word.charAt(1) && text.regionMatches(true, letter, word, 0, word.length());
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

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }
}
