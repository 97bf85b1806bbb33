package io.studygraph.document;

import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Splice;
import java.util.BitSet;
import java.util.List;

/** The lines of a text that splices change: before, and in the text that they make. */
record TouchedLines(BitSet before, BitSet after) {

  /**
   * @param ordered in the order of the text
   */
  static TouchedLines of(List<Splice> ordered, SourceLines before, SourceLines after) {
    TouchedLines touched = new TouchedLines(new BitSet(), new BitSet());
    int shift = 0;
    for (Splice splice : ordered) {
      String old = before.text().substring(splice.start(), splice.end());
      mark(touched.before, before, splice.start(), splice.end(), splice.text());
      int start = splice.start() + shift;
      mark(touched.after, after, start, start + splice.text().length(), old);
      shift += splice.text().length() - old.length();
    }
    return touched;
  }

  /**
   * Lines that are put in or taken out as a whole leave the lines around them as they were.
   *
   * @param other what stands there in the other text
   */
  private static void mark(BitSet touched, SourceLines lines, int start, int end, String other) {
    String text = lines.text();
    boolean behindLine =
        (start == text.length() || isLineEnd(text.charAt(start)))
            && (other.isEmpty() || isLineEnd(other.charAt(0)));
    boolean beforeLine =
        (end == 0 || isLineEnd(text.charAt(end - 1)))
            && (other.isEmpty() || isLineEnd(other.charAt(other.length() - 1)));
    int first = lines.lineAt(start) + (behindLine ? 1 : 0);
    boolean atEnd = end == text.length(); // behind a final line end no line starts
    int last = lines.lineAt(end) - (beforeLine && !atEnd ? 1 : 0);
    if (first <= last) {
      touched.set(first, last + 1);
    }
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  boolean touchedBefore(Lines lines) {
    return touches(before, lines);
  }

  boolean touchedAfter(Lines lines) {
    return touches(after, lines);
  }

  private static boolean touches(BitSet touched, Lines lines) {
    int next = touched.nextSetBit(lines.start());
    return next >= 0 && next <= lines.end();
  }
}
