package io.studygraph.document;

import io.studygraph.markdown.SourceLines;

/**
 * Makes the blanks that keys were replaced by say nothing of the keys: their length would tell how
 * many options are right, and the gaps between them how long the words of an explanation are.
 *
 * <pre>
 * Q: Which?  Answers: A, C            →  Q: Which?
 *   {answers: [0, 2], explanation: x} →    {answers: , explanation: }
 * </pre>
 */
final class Squeeze {

  /** Blanks that make indented code. */
  private static final int CODE = 4;

  private Squeeze() {}

  /**
   * A line with its blanks taken together. Of a run of them with a key in it those stay that the
   * author wrote around the key and that the line would have without it: an option with a mark
   * behind it must end like one without.
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
      if (!key) {
        end = Math.max(end, at + 1);
        squeezed.append(after, at, end);
      } else if (end == after.length()) {
        squeezed.append(at == 0 || endsWithMark(squeezed) ? " " : trailing(before));
      } else if (at == 0) {
        squeezed.append(indentation(before, end));
      } else {
        int own = behindBlanks(before, at);
        squeezed.append(own == at ? " " : before.substring(at, own));
      }
      at = end;
    }
    return squeezed.toString();
  }

  /** A bullet, or a dash that ends a label, is none without a blank behind it. */
  private static boolean endsWithMark(CharSequence shown) {
    int last = shown.length() - 1;
    return "-–—*+".indexOf(shown.charAt(last)) >= 0
        && (last == 0 || isBlank(shown.charAt(last - 1)));
  }

  private static String trailing(String line) {
    int end = line.length();
    while (end > 0 && isBlank(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(end);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /**
   * What stands before text that is shown: the author's own indentation, and in the place of a key
   * that is as wide as the indentation of code, as much, so that Markdown takes the text for what
   * it was.
   */
  private static String indentation(String before, int end) {
    int own = behindBlanks(before, 0);
    return before.substring(0, own) + (end - own < CODE ? "" : " ".repeat(CODE));
  }

  private static int behindBlanks(String line, int start) {
    int at = start;
    while (at < line.length() && isBlank(line.charAt(at))) {
      at++;
    }
    return at;
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
