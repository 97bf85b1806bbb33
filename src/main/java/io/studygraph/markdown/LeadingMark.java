package io.studygraph.markdown;

import io.studygraph.markdown.Prose.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The bold words or the code that an inline text starts with, as most bullets of the format do,
 * where characters alone tell what parsing would make of them.
 *
 * @param width of the mark on either side
 * @param length of all, with both marks
 */
record LeadingMark(Kind kind, int width, int length) {

  /** What is longer may be cut in two while it is parsed. */
  private static final int MAX_LENGTH = InlinePiece.MAX_LENGTH / 2;

  /** Null when only parsing tells. */
  static @Nullable LeadingMark of(String text) {
    LeadingMark mark = isAt(text, 0, '`') ? code(text) : strong(text);
    return mark == null || mark.length > MAX_LENGTH ? null : mark;
  }

  /** Code binds before all else, up to the next mark as long as its own. */
  private static @Nullable LeadingMark code(String text) {
    int end = 1;
    while (end < text.length() && text.charAt(end) != '`') {
      end++;
    }
    boolean closes = end > 1 && end < text.length() && !isAt(text, end + 1, '`');
    boolean padded = closes && (text.charAt(1) == ' ' || text.charAt(end - 1) == ' ');
    return closes && !padded ? new LeadingMark(Kind.CODE, 1, end + 1) : null;
  }

  /**
   * Without a mark inside, and with words right at its own, nothing else can come of {@code
   * **words**}.
   */
  private static @Nullable LeadingMark strong(String text) {
    int end = 2;
    while (end < text.length() && !InlineMarks.isMark(text.charAt(end))) {
      end++;
    }
    boolean marked =
        end > 2 && isStrongMark(text, 0) && isStrongMark(text, end) && !isAt(text, end + 2, '*');
    if (!marked || !Character.isLetterOrDigit(text.charAt(2))) {
      return null;
    }
    boolean closes =
        Character.isLetterOrDigit(text.charAt(end - 1))
            || (text.charAt(end - 1) == ':'
                && (end + 2 == text.length() || isAt(text, end + 2, ' ')));
    return closes ? new LeadingMark(Kind.STRONG, 2, end + 2) : null;
  }

  private static boolean isStrongMark(String text, int at) {
    return isAt(text, at, '*') && isAt(text, at + 1, '*');
  }

  private static boolean isAt(String text, int at, char c) {
    return at < text.length() && text.charAt(at) == c;
  }
}
