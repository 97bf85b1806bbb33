package io.studygraph.document;

import io.studygraph.markdown.SourceLines;

/**
 * Makes the blanks that keys were replaced by say nothing of the keys: their length would tell how
 * many options are right, and the gaps between them how long the words of an explanation are.
 *
 * <pre>
 * Q: Which?  Answers: A, C        →  Q: Which?
 *   answers: [0, 2], explanation: →    answers: , explanation:
 * </pre>
 */
final class Squeeze {

  /** Blanks that make indented code. */
  private static final int CODE = 4;

  private Squeeze() {}

  /**
   * A line with its blanks taken together: one space for a run of them with a key in it. The space
   * stays even where the line ends, since an empty line in code or at the end of a text would be
   * another.
   *
   * @param before the line with its keys
   * @param after the line with blanks in their places, of the same length
   */
  static String line(String before, String after) {
    StringBuilder squeezed = new StringBuilder(after.length());
    int at = 0;
    while (at < after.length()) {
      int end = at;
      boolean key = false;
      while (end < after.length() && isBlank(after.charAt(end))) {
        key |= before.charAt(end) != after.charAt(end);
        end++;
      }
      if (key && at == 0 && end < after.length()) {
        squeezed.append(indentation(before, end));
      } else if (key) {
        squeezed.append(' ');
      } else {
        end = Math.max(end, at + 1);
        squeezed.append(after, at, end);
      }
      at = end;
    }
    return squeezed.toString();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /**
   * What stands before text that is shown: the author's own indentation, and as many blanks as let
   * Markdown take the text for what it was, less or more than indented code.
   */
  private static String indentation(String before, int end) {
    int own = 0;
    while (own < end && isBlank(before.charAt(own))) {
      own++;
    }
    return before.substring(0, own) + (end - own < CODE ? " " : " ".repeat(CODE));
  }

  /** A text line by line; line ends stay as they are. */
  static String text(SourceLines before, SourceLines after) {
    StringBuilder text = new StringBuilder(after.text().length());
    for (int line = 1; line <= after.count(); line++) {
      String shown = after.line(line);
      String own = before.line(line);
      text.append(own.equals(shown) ? shown : line(own, shown));
      text.append(after.text(), after.end(line), after.next(line));
    }
    return text.toString();
  }
}
