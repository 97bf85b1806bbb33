package io.studygraph.markdown;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives the headings of one text their anchors, in the order in which they stand, by GitHub's rule:
 * {@code Scale & Constraints} → {@code scale--constraints}, and once more → {@code
 * scale--constraints-1}.
 */
public final class Anchors {

  /** A gap to fill in, without its words: how many blanks are in their place says nothing. */
  private static final Pattern GAP = Pattern.compile("\\[\\[\\s+]]");

  /** What becomes of the characters of most headings; 0 for others. */
  private static final byte[] USUAL = new byte[128];

  static {
    for (char c = '0'; c <= 'z'; c++) {
      USUAL[c] = Character.isLetterOrDigit(c) ? (byte) Character.toLowerCase(c) : 0;
    }
    USUAL['-'] = '-';
    USUAL[' '] = '-';
  }

  private final Map<String, Integer> given = new HashMap<>();

  /**
   * @param headingText without markup
   */
  public String next(String headingText) {
    String plain = of(headingText);
    Integer last = given.putIfAbsent(plain, 0);
    if (last == null) {
      return plain;
    }
    int count = last;
    String anchor = plain;
    while (given.containsKey(anchor)) {
      count++;
      anchor = plain + "-" + count;
    }
    given.put(plain, count);
    given.put(anchor, 0);
    return anchor;
  }

  /** The anchor of a heading that no other of its text equals. */
  static String of(String text) {
    String usual = ofWords(text);
    return usual == null ? ofAny(text) : usual;
  }

  /** Of letters and digits of ASCII with blanks and dashes between them, as most are; else null. */
  private static @Nullable String ofWords(String text) {
    byte[] anchor = new byte[text.length()];
    for (int at = 0; at < anchor.length; at++) {
      char c = text.charAt(at);
      byte usual = c < USUAL.length ? USUAL[c] : 0;
      if (usual == 0) {
        return null;
      }
      anchor[at] = usual;
    }
    boolean words = anchor.length > 0 && anchor[0] != '-' && anchor[anchor.length - 1] != '-';
    return words ? new String(anchor, StandardCharsets.ISO_8859_1) : null;
  }

  private static String ofAny(String text) {
    StringBuilder plain = new StringBuilder();
    String heading = text.contains("[[") ? GAP.matcher(text).replaceAll("[[ ]]") : text;
    String lower = heading.strip().toLowerCase(Locale.ROOT);
    int c;
    for (int at = 0; at < lower.length(); at += Character.charCount(c)) {
      c = lower.codePointAt(at);
      if (Character.isLetterOrDigit(c) || c == '_' || c == '-' || isMark(c)) {
        plain.appendCodePoint(c);
      } else if (Character.isWhitespace(c)) {
        plain.append('-');
      }
    }
    return plain.isEmpty() ? "section" : plain.toString();
  }

  private static boolean isMark(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
      default -> false;
    };
  }
}
