package io.studygraph.search;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Finds the words of a text: {@code "Node.js naïvely"} → {@code node}, {@code js}, {@code naively}.
 *
 * <p>Chinese, Japanese and Korean text has no words that could be told without a dictionary. It is
 * taken in pairs of neighbours, and the last character of a run by itself: {@code 缓存区} → {@code
 * 缓存}, {@code 存区}, {@code 区}. So a run of two and more is found as a phrase of pairs, and a single
 * character as the start of a pair.
 */
final class Words {

  private Words() {}

  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int end = at + Character.charCount(c);
      if (isUnspaced(c)) {
        end = addRun(text, at, words);
      } else if (Character.isLetterOrDigit(c)) {
        end = wordEnd(text, end);
        String folded = Folding.fold(text.substring(at, end));
        if (!folded.isEmpty()) {
          words.add(new Word(folded, at, end, false));
        }
      } else if (isPictograph(c)) {
        words.add(new Word("u" + Integer.toHexString(c), at, end, false));
      }
      at = end;
    }
    return words;
  }

  /** The words of a text as the database takes them. */
  static String folded(String text) {
    return of(text).stream().map(Word::folded).collect(Collectors.joining(" "));
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (isUnspaced(c) || !(Character.isLetterOrDigit(c) || isMark(c))) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private static int addRun(String text, int from, List<Word> words) {
    int at = from;
    while (true) {
      int next = at + Character.charCount(text.codePointAt(at));
      boolean last = next == text.length() || !isUnspaced(text.codePointAt(next));
      int end = last ? next : next + Character.charCount(text.codePointAt(next));
      words.add(new Word(Folding.compatible(text.substring(at, end)), at, end, true));
      if (last) {
        return end;
      }
      at = next;
    }
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isUnspaced(int c) {
    if (c < 0x1100 || !Character.isLetter(c)) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || script == UnicodeScript.HANGUL
        || c == 'ー';
  }

  /** Dingbats, emoji and their like: not letters to the database, so they are given names. */
  private static boolean isPictograph(int c) {
    return (c >= 0x2600 && c <= 0x27BF) || (c >= 0x1F000 && c <= 0x1FAFF);
  }
}
