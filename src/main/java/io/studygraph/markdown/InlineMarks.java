package io.studygraph.markdown;

import java.util.List;

/**
 * What the characters of an inline text tell without parsing it: that no link is in it, and how
 * many words.
 */
final class InlineMarks {

  /** Characters that change what stands around them in ways that only parsing tells. */
  private static final String ESCAPES = "\\&";

  private static final String EMPHASIS = "*_";
  private static final String CODE = "`";
  private static final String LINKS = "[]!";
  private static final String TAGS = "<";

  /** What each character of ASCII is of, as a bit; 0 for white space. */
  private static final byte[] KINDS = new byte[128];

  private static final byte WORD = 1 << 5;

  /** Kinds whose characters are marks only before some others. */
  private static final int UNSURE;

  /** The first character of white space beyond ASCII. */
  private static final char WHITE_SPACE = '\u1680';

  static {
    List<String> all = List.of(ESCAPES, EMPHASIS, CODE, LINKS, TAGS);
    for (char c = 0; c < KINDS.length; c++) {
      KINDS[c] = kindOfNoMark(c);
    }
    for (int i = 0; i < all.size(); i++) {
      int bit = 1 << i;
      all.get(i).chars().forEach(c -> KINDS[c] = (byte) bit);
    }
    UNSURE = KINDS['&'] | KINDS['!'] | KINDS['<'];
  }

  private int marks;
  private int words;

  /** Whether a mark stands alone between blanks, which makes a word of it or none. */
  private boolean markAlone;

  /** Whether the last mark of code opens some. */
  private boolean codeOpen;

  /** Whether code may lose the blanks on its inside, and join words with those around it. */
  private boolean codePadded;

  /**
   * Takes one more line; leaves those to {@link #addClosely} where more than single characters
   * count.
   */
  void add(String line) {
    int found = 0;
    int all = 0;
    int starts = 0;
    int seen = 0; // since the last white space
    boolean alone = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      int kind = c < KINDS.length ? KINDS[c] : WORD;
      if (kind == 0) {
        alone |= seen != 0 && seen < WORD;
        seen = 0;
      } else {
        starts += kind & ~seen & WORD;
        seen |= kind;
        found |= kind;
      }
      all |= c;
    }
    if ((found & UNSURE) != 0 || all >= WHITE_SPACE) {
      addClosely(line);
    } else {
      marks |= found & ~WORD;
      words += starts / WORD;
      markAlone |= alone || (seen != 0 && seen < WORD);
    }
    if (has(found, CODE)) {
      addCode(line);
    }
  }

  /** Takes marks of one character each, of which every other opens code; others may pad it. */
  private void addCode(String line) {
    char mark = CODE.charAt(0);
    for (int at = line.indexOf(mark); at >= 0; at = line.indexOf(mark, at + 1)) {
      char next = at + 1 < line.length() ? line.charAt(at + 1) : '\n';
      codeOpen = !codeOpen;
      codePadded |= next == mark || (codeOpen && (next == ' ' || next == '\n'));
    }
  }

  private void addClosely(String line) {
    int seen = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      int kind = c < KINDS.length ? KINDS[c] : kindOfNoMark(c);
      if (kind == 0) {
        addToken(seen);
        seen = 0;
      } else {
        seen |= kind == WORD || mayMark(c, line, i + 1) ? kind : WORD;
      }
    }
    addToken(seen);
  }

  /** What stands between white space. */
  private void addToken(int kinds) {
    marks |= kinds & ~WORD;
    words += (kinds & WORD) / WORD;
    markAlone |= kinds != 0 && kinds < WORD;
  }

  private static byte kindOfNoMark(char c) {
    return WordCount.isInWord(c) ? WORD : 0;
  }

  /** Of these what stands behind tells: {@code &} alone, {@code < 5} and {@code so!} are text. */
  private static boolean mayMark(char c, String text, int behind) {
    char next = behind < text.length() ? text.charAt(behind) : '\n';
    return switch (c) {
      case '&' -> next == '#' || Character.isLetter(next);
      case '<' -> next == '/' || next == '!' || next == '?' || Character.isLetter(next);
      case '!' -> next == '[';
      default -> true;
    };
  }

  /** Which kinds of marks there are, for {@link #mayHoldLinks} and the others. */
  byte found() {
    return (byte) marks;
  }

  /**
   * How many words they are, or -1 when only parsing tells. A mark of emphasis or code that touches
   * a word makes no other word, whether it is one or text; one that stands alone may be either.
   */
  int words() {
    boolean unsure = has(marks, ESCAPES) || has(marks, LINKS) || has(marks, TAGS);
    return unsure || markAlone || codePadded ? -1 : words;
  }

  static boolean mayHoldLinks(int found) {
    return has(found, LINKS) || has(found, TAGS);
  }

  static boolean mayHoldCode(int found) {
    return has(found, CODE) || has(found, TAGS);
  }

  /** Whether they are text and line breaks alone. */
  static boolean areNone(int found) {
    return found == 0;
  }

  private static boolean has(int found, String characters) {
    return (found & KINDS[characters.charAt(0)]) != 0;
  }

  static boolean isMark(char c) {
    return c < KINDS.length && (KINDS[c] & ~WORD) != 0;
  }
}
