package io.studygraph.markdown;

import io.studygraph.markdown.YamlNode.Entry;
import io.studygraph.markdown.YamlNode.Mapping;
import io.studygraph.markdown.YamlNode.Scalar;
import io.studygraph.markdown.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the YAML that most front matter is: keys with a value or a flat list on their line, or with
 * keys or a list on the lines below. It knows just those forms of which there is one reading, and
 * leaves the whole text to the library at anything else, such as a comment, an escape or braces.
 * Where the library would take a tenth of the time that reading a note takes, this takes a
 * hundredth.
 */
final class SimpleYaml {

  /** The library takes no longer ones for keys. */
  private static final int MAX_KEY = 100;

  /** Questions in front matter have their options two levels below. */
  private static final int MAX_NESTING = 4;

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

  /** How many blanks it starts with. */
  private int indent;

  private SimpleYaml(SourceLines lines, Span span) {
    this.text = lines.text();
    this.lines = lines;
    this.line = span.firstLine() - 1;
    this.lastLine = span.lastLine();
  }

  /** Null for what it leaves to the library. */
  static @Nullable Mapping read(SourceLines lines, Span span) {
    boolean wholeLines =
        span.start() == lines.start(span.firstLine()) && span.end() >= lines.end(span.lastLine());
    return wholeLines ? new SimpleYaml(lines, span).all() : null;
  }

  private @Nullable Mapping all() {
    Mapping all = nextLine() && indent == 0 ? mapping(0, 0) : null;
    return line > lastLine ? all : null;
  }

  /** Goes to the next line that is not blank, behind its indentation; false when there is none. */
  private boolean nextLine() {
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

  /** Keys that stand in one column, with their values; the reader then is at the line behind. */
  private @Nullable Mapping mapping(int column, int depth) {
    List<Entry> entries = new ArrayList<>();
    do {
      Scalar key = key();
      YamlNode value = key == null ? null : at < end ? value() : below(column, depth);
      if (key == null || value == null) {
        return null;
      }
      entries.add(new Entry(key, value));
    } while (indent == column && !text.startsWith("- ", at));
    Span first = entries.get(0).key().span();
    return indent > column
        ? null
        : new Mapping(
            List.copyOf(entries), first.to(entries.get(entries.size() - 1).value().span()));
  }

  /** What stands on the lines below a key. */
  private @Nullable YamlNode below(int column, int depth) {
    if (depth == MAX_NESTING || !nextLine()) {
      return null;
    } else if (text.startsWith("- ", at)) {
      return indent >= column ? blockList(indent, depth + 1) : null;
    }
    return indent > column ? mapping(indent, depth + 1) : null;
  }

  private @Nullable Sequence blockList(int column, int depth) {
    List<YamlNode> items = new ArrayList<>();
    int start = at;
    do {
      at += 2;
      skipBlanks();
      YamlNode item = item(depth);
      if (item == null) {
        return null;
      }
      items.add(item);
    } while (indent == column && text.startsWith("- ", at));
    Span first = items.get(0).span();
    Span all = new Span(start, first.end(), first.firstLine(), first.lastLine());
    return indent > column
        ? null
        : new Sequence(List.copyOf(items), all.to(items.get(items.size() - 1).span()));
  }

  private @Nullable YamlNode item(int depth) {
    int start = at;
    boolean keyed = key() != null;
    at = start;
    return keyed ? mapping(start - lines.start(line), depth) : value();
  }

  /** A word, its colon and the blanks behind it. */
  private @Nullable Scalar key() {
    int start = at;
    while (at < end && isOfKey(text.charAt(at))) {
      at++;
    }
    boolean word = at > start && at - start <= MAX_KEY && isLetter(text.charAt(start));
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
  private @Nullable YamlNode value() {
    YamlNode value = text.charAt(at) == '[' ? flowList() : scalar(end);
    if (value == null || at != end) {
      return null;
    }
    nextLine();
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
      if (c == '\\' || !isText(c)) {
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
      if (key || comment || !isText(c) || (stop < end && FLOW.indexOf(c) >= 0)) {
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
    String value = text.substring(start, stop);
    return new Scalar(value, YamlScalars.value(value), new Span(start, stop, line, line));
  }

  private void skipBlanks() {
    while (at < end && text.charAt(at) == ' ') {
      at++;
    }
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isOfKey(char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '_' || c == '-';
  }

  /** Neither a control character, nor a line end of another kind, nor half a character. */
  private static boolean isText(char c) {
    return (c >= ' ' && c < 127) || (c > '\u00A0' && c < '\u2000');
  }
}
