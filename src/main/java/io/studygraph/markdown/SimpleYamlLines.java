package io.studygraph.markdown;

import io.studygraph.markdown.YamlNode.Scalar;
import io.studygraph.markdown.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes over the lines of {@link SimpleYaml}, and reads what stands on one. */
final class SimpleYamlLines {

  /** The library takes no longer ones for keys. */
  private static final int MAX_KEY = 100;

  /** What no plain text has here between brackets, where it may start or end something else. */
  private static final String FLOW = ",[]{}?\"";

  private final String text;
  private final SourceLines lines;
  private final int lastLine;
  private int line;

  /** Where the line ends, without its blanks. */
  private int end;

  /** Where the reader is in it. */
  private int at;

  /** How many blanks it starts with; -1 behind the last line. */
  private int indent;

  SimpleYamlLines(SourceLines lines, Span span) {
    this.text = lines.text();
    this.lines = lines;
    this.line = span.firstLine() - 1;
    this.lastLine = span.lastLine();
  }

  /** Goes to the next line that is not blank, behind its indentation; false when there is none. */
  boolean next() {
    for (line++; line <= lastLine; line++) {
      at = lines.start(line);
      end = lines.end(line);
      while (end > at && text.charAt(end - 1) == ' ') {
        end--;
      }
      if (end > at) {
        skipBlanks();
        indent = at - lines.start(line);
        return true;
      }
    }
    indent = -1;
    return false;
  }

  boolean isDone() {
    return line > lastLine;
  }

  int indent() {
    return indent;
  }

  int at() {
    return at;
  }

  /** Whether anything is left of the line. */
  boolean isMore() {
    return at < end;
  }

  boolean isItem() {
    return text.startsWith("- ", at);
  }

  void skipDash() {
    at += 2;
    skipBlanks();
  }

  /** The column of a key, or -1 where none stands. */
  int keyColumn() {
    int start = at;
    boolean keyed = key() != null;
    at = start;
    return keyed ? start - lines.start(line) : -1;
  }

  /** A word, its colon and the blanks behind it. */
  @Nullable Scalar key() {
    int start = at;
    while (at < end && YamlCharacters.isOfKey(text.charAt(at))) {
      at++;
    }
    boolean word =
        at > start && at - start <= MAX_KEY && YamlCharacters.isLetter(text.charAt(start));
    if (!word || at == end || text.charAt(at) != ':') {
      return null;
    }
    Scalar key = plain(start, at);
    at++;
    boolean parted = at == end || text.charAt(at) == ' ';
    skipBlanks();
    return parted ? key : null;
  }

  /** What fills the rest of the line; the reader then is at the line behind. */
  @Nullable YamlNode value() {
    YamlNode value = text.charAt(at) == '[' ? flowList() : scalar(end);
    if (value == null || at != end) {
      return null;
    }
    next();
    return value;
  }

  private @Nullable Sequence flowList() {
    int start = at++;
    List<YamlNode> items = new ArrayList<>();
    int close = text.indexOf(']', start);
    if (close < 0 || close != end - 1) {
      return null;
    }
    skipBlanks();
    while (at < close) {
      int comma = text.indexOf(',', at);
      Scalar item = scalar(comma < 0 || comma > close ? close : comma);
      skipBlanks();
      boolean last = at == close;
      if (item == null || (!last && text.charAt(at) != ',')) {
        return null;
      }
      items.add(item);
      at += last ? 0 : 1;
      skipBlanks();
      if (!last && at == close) {
        return null; // a comma that nothing stands behind
      }
    }
    at = end;
    return new Sequence(List.copyOf(items), new Span(start, end, line, line));
  }

  /** Up to a closing quote or, plain, to {@code stop}. */
  private @Nullable Scalar scalar(int stop) {
    char quote = text.charAt(at);
    return quote == '"' || quote == '\'' ? quoted(quote) : plainUpTo(stop);
  }

  private @Nullable Scalar quoted(char quote) {
    int start = at++;
    while (at < end && text.charAt(at) != quote) {
      char c = text.charAt(at++);
      if (c == '\\' || !YamlCharacters.isText(c)) {
        return null;
      }
    }
    if (at == end) {
      return null;
    }
    at++;
    String value = text.substring(start + 1, at - 1);
    return at < end && text.charAt(at) == quote
        ? null
        : new Scalar(value, value, new Span(start, at, line, line));
  }

  private @Nullable Scalar plainUpTo(int stop) {
    int start = at;
    if (start == stop || !Character.isLetterOrDigit(text.charAt(start))) {
      return null;
    }
    for (; at < stop; at++) {
      char c = text.charAt(at);
      boolean key = c == ':' && (at + 1 == stop || text.charAt(at + 1) == ' ');
      boolean comment = c == '#' && text.charAt(at - 1) == ' ';
      if (key || comment || !YamlCharacters.isText(c) || (stop < end && FLOW.indexOf(c) >= 0)) {
        return null;
      }
    }
    int last = stop;
    while (text.charAt(last - 1) == ' ') {
      last--;
    }
    return plain(start, last);
  }

  private Scalar plain(int start, int stop) {
    return YamlScalars.plain(text, new Span(start, stop, line, line));
  }

  private void skipBlanks() {
    while (at < end && text.charAt(at) == ' ') {
      at++;
    }
  }
}
