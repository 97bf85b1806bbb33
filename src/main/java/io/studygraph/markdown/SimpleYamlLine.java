package io.studygraph.markdown;

import io.studygraph.markdown.YamlNode.Scalar;
import io.studygraph.markdown.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what stands on one line of {@link SimpleYaml}. */
final class SimpleYamlLine {

  /** The library takes no longer ones for keys. */
  private static final int MAX_KEY = 100;

  /** What no plain text has here between brackets, where it may start or end something else. */
  private static final String FLOW = ",[]{}?\"";

  /** What starts something else than plain text, or may do so. */
  private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";

  private final String text;
  private int line;

  /** Where the line ends, without its blanks. */
  private int end;

  /** Where the reader is in it. */
  private int at;

  SimpleYamlLine(String text) {
    this.text = text;
  }

  /** Goes to a line. */
  void start(int line, int start, int end) {
    this.line = line;
    this.at = start;
    this.end = end;
  }

  int at() {
    return at;
  }

  /** Whether anything is left of the line. */
  boolean isMore() {
    return at < end;
  }

  /** Whether a dash stands here, and its item behind it. */
  boolean isItem() {
    return at + 2 < end && text.startsWith("- ", at);
  }

  void skipDash() {
    at += 2;
    skipBlanks();
  }

  boolean isKey() {
    return colon() >= 0;
  }

  /** A word, its colon and the blanks behind it; null where none is. */
  @Nullable Scalar key() {
    int colon = colon();
    if (colon < 0) {
      return null;
    }
    Scalar key = plain(at, colon);
    at = colon + 1;
    skipBlanks();
    return key;
  }

  /** Where the colon of a key is, or -1. */
  private int colon() {
    int colon = at;
    while (colon < end && YamlCharacters.isOfKey(text.charAt(colon))) {
      colon++;
    }
    boolean word = colon > at && colon - at <= MAX_KEY && YamlCharacters.isLetter(text.charAt(at));
    boolean keyed = word && colon < end && text.charAt(colon) == ':';
    return keyed && (colon + 1 == end || text.charAt(colon + 1) == ' ') ? colon : -1;
  }

  /** What is left of the line. */
  Span rest() {
    return new Span(at, end, line, line);
  }

  /** What fills the rest of the line. */
  @Nullable YamlNode value() {
    YamlNode value = text.charAt(at) == '[' ? flowList() : scalar(end);
    return at == end ? value : null;
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
      if (text.charAt(at) == '\\' || !YamlCharacters.isText(text, at)) {
        return null;
      }
      at++;
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
    if (start == stop || INDICATORS.indexOf(text.charAt(start)) >= 0) {
      return null;
    }
    for (; at < stop; at++) {
      char c = text.charAt(at);
      if (YamlCharacters.isOfKey(c)) {
        continue; // which means nothing anywhere
      }
      boolean key = c == ':' && (at + 1 == stop || text.charAt(at + 1) == ' ');
      boolean comment = c == '#' && text.charAt(at - 1) == ' ';
      if (key
          || comment
          || !YamlCharacters.isText(text, at)
          || (stop < end && FLOW.indexOf(c) >= 0)) {
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
    at = YamlCharacters.behindBlanks(text, at, end);
  }
}
