package io.studygraph.markdown;

/** Where a line that is too long may be cut in two, as far as possible beside links and code. */
final class InlineCut {

  private int brackets;
  private boolean code;
  private boolean emphasis;

  private InlineCut() {}

  /**
   * The last blank outside brackets, code and emphasis in the second half of some characters; else
   * the last blank there; else their end.
   */
  static int in(CharSequence text, int start, int end) {
    InlineCut open = new InlineCut();
    int blank = -1;
    int safe = -1;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (c == ' ' && at > (start + end) / 2) {
        blank = at;
        safe = open.any() ? safe : at;
      }
      if (at == start || text.charAt(at - 1) != c) {
        open.take(c);
      }
    }
    if (blank < 0) {
      return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }
    return safe < 0 ? blank : safe;
  }

  /** Of a run of equal characters the first. */
  private void take(char c) {
    switch (c) {
      case '[', '(' -> brackets++;
      case ']', ')' -> brackets = Math.max(0, brackets - 1);
      case '`' -> code = !code;
      case '*' -> emphasis = !emphasis;
      default -> {}
    }
  }

  private boolean any() {
    return brackets > 0 || code || emphasis;
  }
}
