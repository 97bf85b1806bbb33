package io.studygraph.document;

import java.util.regex.Pattern;

/** Texts that speak of options by their letters, such as "A and C" or "B is right, because …". */
public final class LetterMention {

  private static final Pattern LETTERS =
      Pattern.compile(
          "\\b[A-Z]\\b *(?:,|&|\\+|and|or|nor) *(?:(?:and|or|nor) +)?\\b[A-Z]\\b"
              + "|\\b(?:[Oo]ptions?|[Aa]nswers?|[Cc]hoices?) \\(?(?:[A-Z]|[1-9])\\b"
              + "|\\b[A-Z] (?:is|was|are) (?:also |only |the )?(?:right|wrong|correct|incorrect|true|false)\\b");

  private LetterMention() {}

  public static boolean isIn(String text) {
    return mayBeIn(text) && LETTERS.matcher(text).find();
  }

  /** Whether a letter or a digit stands alone, as each form has one; most texts have none. */
  private static boolean mayBeIn(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean label = (c >= 'A' && c <= 'Z') || (c >= '1' && c <= '9');
      if (label && !isOfWord(text, at - 1) && !isOfWord(text, at + 1)) {
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
