package io.studygraph.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address of a note: words of {@code a-z0-9} joined by single hyphens, at most {@value #MAX}
 * characters.
 */
public final class Slug {

  public static final int MAX = 120;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GAPS = Pattern.compile("[^a-z0-9]+");

  private Slug() {}

  public static boolean isValid(String text) {
    if (text.isEmpty() || text.length() > MAX) {
      return false;
    }
    char before = '-';
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!word && (c != '-' || before == '-')) {
        return false;
      }
      before = c;
    }
    return before != '-';
  }

  /**
   * The slug that a title or a file name comes down to: {@code "Café & Bar"} → {@code cafe-bar}.
   * Empty when no letter or digit of ASCII is left.
   */
  public static Optional<String> of(String text) {
    if (isValid(text)) {
      return Optional.of(text);
    }
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String joined = GAPS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    String cut = trim(joined);
    if (cut.length() > MAX) {
      cut = trim(cut.substring(0, MAX));
    }
    return cut.isEmpty() ? Optional.empty() : Optional.of(cut);
  }

  private static String trim(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    int end = text.length() > start && text.endsWith("-") ? text.length() - 1 : text.length();
    return text.substring(start, end);
  }
}
