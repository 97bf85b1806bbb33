package io.studygraph.document;

import java.util.List;
import java.util.regex.Pattern;

/** Texts that speak of options by their letters, such as "A and C" or "B is right, because …". */
public final class LetterMention {

  static final Pattern LETTERS =
      Pattern.compile(
          "\\b[A-Z]\\b *(?:,|&|\\+|and|or|nor) *(?:(?:and|or|nor) +)?\\b[A-Z]\\b"
              + "|\\b(?:[Oo]ptions?|[Aa]nswers?|[Cc]hoices?) \\(?(?:[A-Z]|[1-9])\\b"
              + "|\\b[A-Z] (?:is|was|are) (?:also |only |the )?(?:right|wrong|correct|incorrect|true|false)\\b");

  /** What stands in front of a letter or a digit, less a first letter and an {@code s}. */
  private static final List<String> NAMES = List.of("ption", "nswer", "hoice");

  /** What stands behind a letter and blanks. */
  private static final List<String> BEHIND =
      List.of(",", "&", "+", "and", "or", "nor", "is ", "was ", "are ");

  private LetterMention() {}

  public static boolean isIn(String text) {
    return mayBeIn(text) && LETTERS.matcher(text).find();
  }

  /**
   * Whether a letter or a digit stands alone beside what each form has there; in most none does.
   */
  private static boolean mayBeIn(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean letter = c <= 'Z' && c >= 'A';
      if ((letter || (c <= '9' && c >= '1'))
          && !isOfWord(text, at - 1)
          && !isOfWord(text, at + 1)
          && (isNamed(text, at) || (letter && goesOn(text, at + 1)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamed(String text, int label) {
    int end = label > 0 && text.charAt(label - 1) == '(' ? label - 2 : label - 1;
    if (end < 1 || text.charAt(end) != ' ') {
      return false;
    }
    int start = (text.charAt(end - 1) == 's' ? end - 1 : end) - NAMES.get(0).length();
    return isAnyAt(start, text, NAMES);
  }

  private static boolean goesOn(String text, int behind) {
    int at = behind;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return isAnyAt(at, text, BEHIND);
  }

  private static boolean isAnyAt(int at, String text, List<String> words) {
    for (String word : words) {
      if (text.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a character is surely of a word. */
  private static boolean isOfWord(String text, int at) {
    char c = at < 0 || at == text.length() ? ' ' : text.charAt(at);
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }
}
