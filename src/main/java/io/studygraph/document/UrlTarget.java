package io.studygraph.document;

/** Tells the targets of links that are URLs: {@code https://a.example}, {@code //a.example}. */
final class UrlTarget {

  private static final int MIN_SCHEME = 2; // a letter is a drive
  private static final int MAX_SCHEME = 31;

  private UrlTarget() {}

  /** In one line, with a scheme and something right behind it, or with two slashes for both. */
  static boolean is(String target) {
    int start = target.startsWith("//") ? 2 : behindScheme(target);
    return start > 0 && isOneLine(target, start);
  }

  /** Behind the character that follows a scheme, or 0. */
  private static int behindScheme(String target) {
    int colon = target.indexOf(':');
    if (colon < MIN_SCHEME || colon > MAX_SCHEME || !isLetter(target.charAt(0))) {
      return 0;
    }
    for (int at = 1; at < colon; at++) {
      char c = target.charAt(at);
      if (!isLetter(c) && !(c >= '0' && c <= '9') && c != '+' && c != '.' && c != '-') {
        return 0;
      }
    }
    boolean blank =
        colon + 1 == target.length() || " \t\n\u000B\f\r".indexOf(target.charAt(colon + 1)) >= 0;
    return blank ? 0 : colon + 2;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isOneLine(String target, int start) {
    for (int at = start; at < target.length(); at++) {
      char c = target.charAt(at);
      if (c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
        return false;
      }
    }
    return true;
  }
}
