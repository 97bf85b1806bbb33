package io.studygraph.document;

import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Splice;

/**
 * Puts blocks of lines in and takes them out, with the blank lines above them, so that taking out
 * what was put in gives the text back. The final line end stays as it is, or stays missing.
 */
final class BlankLines {

  private BlankLines() {}

  /** The nearest line with text above a line, or 0. */
  static int textAbove(SourceLines lines, int line) {
    int above = Math.min(line, lines.count() + 1) - 1;
    while (above > 0 && lines.isBlank(above)) {
      above--;
    }
    return above;
  }

  /** The nearest line with text below a line, or 0. */
  static int textBelow(SourceLines lines, int line) {
    int below = line + 1;
    while (below <= lines.count() && lines.isBlank(below)) {
      below++;
    }
    return below > lines.count() ? 0 : below;
  }

  /**
   * @param gap how many blank lines come between a block and the next
   * @param lineEnd how lines end there
   */
  static Splice insert(SourceLines lines, int behindLine, int gap, String block, String lineEnd) {
    int above = textAbove(lines, behindLine + 1);
    String apart = lineEnd.repeat(gap + 1);
    if (above == 0) {
      int below = textBelow(lines, 0);
      return Splice.insert(lines.start(Math.max(1, below)), block + (below == 0 ? lineEnd : apart));
    }
    boolean tight = above < lines.count() && !lines.isBlank(above + 1);
    return Splice.insert(lines.end(above), apart + block + (tight ? lineEnd.repeat(gap) : ""));
  }

  static Splice remove(SourceLines lines, int first, int last) {
    int above = textAbove(lines, first);
    int end = textAbove(lines, last + 1);
    if (above > 0) {
      return new Splice(lines.end(above), lines.end(end), "");
    }
    int below = textBelow(lines, last);
    int start = lines.start(first);
    return new Splice(start, below == 0 ? lines.text().length() : lines.start(below), "");
  }
}
