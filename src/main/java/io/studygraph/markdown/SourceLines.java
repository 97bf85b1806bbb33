package io.studygraph.markdown;

import java.util.Arrays;

/**
 * A text by its lines, which end at LF, CR or CRLF as CommonMark has it. Lines are counted from 1;
 * a final line end starts no further line.
 */
public final class SourceLines {

  private final String text;
  private final int[] starts;
  private final int count;

  private SourceLines(String text, int[] starts, int count) {
    this.text = text;
    this.starts = starts;
    this.count = count;
  }

  public static SourceLines of(String text) {
    int[] starts = new int[16];
    int count = 1;
    boolean returns = text.indexOf('\r') >= 0;
    int at = nextStart(text, 0, returns);
    while (at >= 0) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = at;
      at = nextStart(text, at, returns);
    }
    if (count > 1 && starts[count - 1] == text.length()) {
      count--;
    }
    return new SourceLines(text, Arrays.copyOf(starts, count), count);
  }

  /** Where the line behind the one that starts here starts, or -1. */
  private static int nextStart(String text, int start, boolean returns) {
    int feed = text.indexOf('\n', start);
    if (!returns) {
      return feed < 0 ? -1 : feed + 1;
    }
    int end = feed < 0 ? text.length() : feed;
    for (int at = start; at < end - 1; at++) {
      if (text.charAt(at) == '\r') {
        return at + 1;
      }
    }
    boolean alone = feed < 0 && end > start && text.charAt(end - 1) == '\r';
    return alone ? end : feed < 0 ? -1 : feed + 1;
  }

  /**
   * The same lines with other characters in them.
   *
   * @param other of the same length, with the same line ends
   */
  public SourceLines with(String other) {
    return new SourceLines(other, starts, count);
  }

  /** The first line that differs from one of {@link #with}, or one behind the last. */
  public int firstDifference(SourceLines other) {
    int at = 0;
    while (at < text.length() && text.charAt(at) == other.text.charAt(at)) {
      at++;
    }
    return at == text.length() ? count + 1 : lineAt(at);
  }

  /** The last line that differs from one of {@link #with}, or 0. */
  public int lastDifference(SourceLines other) {
    int at = text.length() - 1;
    while (at >= 0 && text.charAt(at) == other.text.charAt(at)) {
      at--;
    }
    return at < 0 ? 0 : lineAt(at);
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
    int start = start(line);
    int end = next(line);
    if (end > start && text.charAt(end - 1) == '\n') {
      end--;
    }
    return end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
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
    for (int at = start(line); at < end(line); at++) {
      if (!Character.isWhitespace(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a line is the same in one of {@link #with}. */
  public boolean isSame(int line, SourceLines other) {
    return text.regionMatches(start(line), other.text, start(line), next(line) - start(line));
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
    int found = Arrays.binarySearch(starts, offset);
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
