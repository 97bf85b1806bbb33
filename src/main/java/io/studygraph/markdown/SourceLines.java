package io.studygraph.markdown;

import java.util.Arrays;

/**
 * A text by its lines, which end at LF, CR or CRLF as CommonMark has it. Lines are counted from 1;
 * a final line end starts no further line.
 */
public final class SourceLines {

  /** Characters of a line; room is made for as many lines as that gives. */
  private static final int USUAL_LENGTH = 32;

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final int count;

  private SourceLines(String text, int[] starts, int[] ends, int count) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.count = count;
  }

  public static SourceLines of(String text) {
    int[] starts = new int[text.length() / USUAL_LENGTH + 2];
    int[] ends = new int[starts.length];
    boolean returns = text.indexOf('\r') >= 0;
    int count = 0;
    int next = 0;
    while (next < text.length() || count == 0) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
        ends = Arrays.copyOf(ends, count * 2);
      }
      int end = end(text, next, returns);
      starts[count] = next;
      ends[count++] = end;
      next = text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }
    return new SourceLines(text, starts, ends, count);
  }

  /** Behind the last character of the line that starts here, its line end left out. */
  private static int end(String text, int start, boolean returns) {
    if (returns) {
      int at = start;
      while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
        at++;
      }
      return at;
    }
    int feed = text.indexOf('\n', start);
    return feed < 0 ? text.length() : feed;
  }

  /**
   * The same lines with other characters in them.
   *
   * @param other of the same length, with the same line ends
   */
  public SourceLines with(String other) {
    return new SourceLines(other, starts, ends, count);
  }

  public String text() {
    return text;
  }

  /** At least 1: an empty text has one empty line. */
  public int count() {
    return count;
  }

  public int start(int line) {
    return line > count ? text.length() : starts[line - 1];
  }

  /** Behind the line's last character, its line end left out. */
  public int end(int line) {
    return line > count ? text.length() : ends[line - 1];
  }

  /** Where the line behind this one starts, or the end of the text. */
  public int next(int line) {
    return start(line + 1);
  }

  /** A line without its line end. */
  public String line(int line) {
    return text.substring(start(line), end(line));
  }

  /** Whole lines with their line ends; empty when {@code last} comes before {@code first}. */
  public String lines(int first, int last) {
    return last < first ? "" : text.substring(start(first), next(last));
  }

  public boolean isBlank(int line) {
    int end = end(line);
    for (int at = start(line); at < end; at++) {
      if (!Character.isWhitespace(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the line starts as a heading marked with {@code #} does. */
  public boolean mayBeHeading(int line) {
    int at = start(line);
    int last = Math.min(at + 3, text.length() - 1);
    while (at < last && text.charAt(at) == ' ') {
      at++;
    }
    return at < text.length() && text.charAt(at) == '#';
  }

  /** The line that a place in the text falls on. */
  public int lineAt(int offset) {
    int found = Arrays.binarySearch(starts, 0, count, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  public Span span(int start, int end) {
    int first = lineAt(start);
    return new Span(start, end, first, end > start ? lineAt(end - 1) : first);
  }

  /** A line without its line end, as a span. */
  public Span span(int line) {
    return new Span(start(line), end(line), line, line);
  }

  /** Text from the first line's start to the last line's end, its line end left out. */
  public Span lineSpan(int first, int last) {
    return new Span(start(first), end(last), first, last);
  }
}
