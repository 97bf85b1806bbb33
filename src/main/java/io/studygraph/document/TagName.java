package io.studygraph.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells spellings of one tag from different tags. */
public final class TagName {

  /** Control characters too: no database text holds all of them. */
  private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}\\p{Cc}_-]+");

  private TagName() {}

  /**
   * What all spellings of a tag come down to: {@code "Circuit_Breaker"}, {@code "circuit-breaker"}
   * → {@code "circuit breaker"}. Empty when nothing but separators is left, and so no tag.
   */
  public static String fold(String spelling) {
    String lower = normal(normal(spelling).toLowerCase(Locale.ROOT));
    return GAPS.matcher(lower).replaceAll(" ").strip();
  }

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }
}
