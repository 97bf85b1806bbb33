package io.studygraph.document;

import java.text.Normalizer;
import java.util.Locale;

/** Tells spellings of one tag from different tags. */
public final class TagName {

  private TagName() {}

  /**
   * What all spellings of a tag come down to: {@code "Circuit_Breaker"}, {@code "circuit-breaker"}
   * → {@code "circuit breaker"}. Empty when nothing but separators is left, and so no tag.
   */
  public static String fold(String spelling) {
    return words(normal(normal(spelling).toLowerCase(Locale.ROOT)));
  }

  /** With one space for all that separates two words, and none around them. */
  private static String words(String text) {
    StringBuilder words = new StringBuilder(text.length());
    boolean gap = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (isSeparator(c)) {
        gap = true;
      } else {
        if (gap && !words.isEmpty()) {
          words.append(' ');
        }
        words.append(c);
        gap = false;
      }
    }
    return words.toString();
  }

  /** Control characters too: no database text holds all of them. */
  private static boolean isSeparator(char c) {
    return c == '-' || c == '_' || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }
}
