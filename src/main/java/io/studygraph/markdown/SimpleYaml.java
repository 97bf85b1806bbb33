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
 * keys, a list or a text on the lines below. It knows just those forms of which there is one
 * reading, and leaves the whole text to the library at anything else, such as a comment, an escape
 * or braces. Where the library would take a tenth of the time that reading a note takes, this takes
 * a hundredth.
 */
final class SimpleYaml {

  /** Questions in front matter have their options two levels below. */
  private static final int MAX_NESTING = 4;

  private final SimpleYamlLines in;
  private final SimpleYamlLine line;

  private SimpleYaml(SimpleYamlLines in) {
    this.in = in;
    this.line = in.current();
  }

  /** Null for what it leaves to the library. */
  static @Nullable Mapping read(SourceLines lines, Span span) {
    boolean wholeLines =
        span.start() == lines.start(span.firstLine()) && span.end() == lines.next(span.lastLine());
    return wholeLines ? new SimpleYaml(new SimpleYamlLines(lines, span)).all() : null;
  }

  private @Nullable Mapping all() {
    Mapping all = in.next() && in.indent() == 0 ? mapping(0, 0) : null;
    return in.isDone() ? all : null;
  }

  /** Keys that stand in one column, with their values; the reader then is at the line behind. */
  private @Nullable Mapping mapping(int column, int depth) {
    List<Entry> entries = new ArrayList<>();
    do {
      Scalar key = line.key();
      YamlNode value = key == null ? null : line.isMore() ? in.value(column) : below(column, depth);
      if (key == null || value == null) {
        return null;
      }
      entries.add(new Entry(key, value));
    } while (in.indent() == column && !line.isItem());
    Span first = entries.get(0).key().span();
    Span last = entries.get(entries.size() - 1).value().span();
    return in.indent() > column
        ? null
        : new Mapping(List.copyOf(entries), in.span(first.start(), last));
  }

  /** What stands on the lines below a key. */
  private @Nullable YamlNode below(int column, int depth) {
    if (depth == MAX_NESTING || !in.next()) {
      return null;
    } else if (line.isItem()) {
      return in.indent() >= column ? items(in.indent(), depth + 1) : null;
    }
    return in.indent() > column ? mapping(in.indent(), depth + 1) : null;
  }

  private @Nullable Sequence items(int column, int depth) {
    List<YamlNode> items = new ArrayList<>();
    int start = line.at();
    do {
      line.skipDash();
      YamlNode item = line.isKey() ? mapping(in.column(), depth) : in.value(column);
      if (item == null) {
        return null;
      }
      items.add(item);
    } while (in.indent() == column && line.isItem());
    return in.indent() > column
        ? null
        : new Sequence(List.copyOf(items), in.span(start, items.get(items.size() - 1).span()));
  }
}
