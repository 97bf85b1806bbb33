package io.studygraph.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells spellings of one word from different words: {@code "Überläufe"} → {@code uberlaufe}. */
final class Folding {

  /** Longer ones are hashes and the like; a vector takes words of up to 2,046 bytes. */
  private static final int LONGEST = 64;

  private static final Pattern MARKS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

  /** Letters that Unicode does not take apart. */
  private static final Map<Character, String> LATIN =
      Map.of(
          'ß', "ss", 'æ', "ae", 'œ', "oe", 'ø', "o", 'đ', "d", 'ð', "d", 'ł', "l", 'þ', "th", 'ı',
          "i");

  private Folding() {}

  static String fold(String word) {
    String folded = isAscii(word) ? word.toLowerCase(Locale.ROOT) : foldLetters(word);
    if (folded.length() <= LONGEST) {
      return folded;
    }
    boolean pair = Character.isHighSurrogate(folded.charAt(LONGEST - 1));
    return folded.substring(0, pair ? LONGEST - 1 : LONGEST);
  }

  /** Wide and narrow forms of a character are one; its marks are part of it. */
  static String compatible(String characters) {
    return NO_WORD
        .matcher(Normalizer.normalize(characters, Normalizer.Form.NFKC))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }

  private static String foldLetters(String word) {
    String apart = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String bare = NO_WORD.matcher(MARKS.matcher(apart).replaceAll("")).replaceAll("");
    StringBuilder folded = new StringBuilder(bare.length());
    for (int i = 0; i < bare.length(); i++) {
      folded.append(LATIN.getOrDefault(bare.charAt(i), String.valueOf(bare.charAt(i))));
    }
    return folded.toString();
  }

  /** A loop, since it is run for every word of every text that is shown. */
  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
