package io.studygraph.document;

import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;
import io.studygraph.markdown.YamlNode;
import io.studygraph.markdown.YamlNode.Scalar;
import io.studygraph.markdown.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a list of texts in the front matter.
 *
 * @param before the entry above it; null for the first
 */
record ListedText(String text, Span span, Layout layout, @Nullable Span before) {

  /** What parts the entries. */
  enum Layout {
    COMMAS,
    LINES,
    UNKNOWN
  }

  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
  private static final Pattern BULLET = Pattern.compile("\\s*-\\s+");

  /** The entries that are texts; {@code [[name]]} without quotes is one. Blank ones are none. */
  static List<ListedText> of(Sequence sequence, SourceLines lines) {
    boolean flow = lines.text().startsWith("[", sequence.span().start());
    Layout layout = flow ? Layout.COMMAS : Layout.LINES;
    List<ListedText> found = new ArrayList<>();
    Span before = null;
    for (YamlNode item : sequence.items()) {
      Scalar scalar = innermost(item).orElse(null);
      if (scalar != null && scalar.value() != null && !scalar.text().isBlank()) {
        found.add(new ListedText(scalar.text().strip(), item.span(), layout, before));
      }
      before = item.span();
    }
    return found;
  }

  /** What stands between the commas of a text on one line. */
  static List<ListedText> ofCommas(Scalar scalar, SourceLines lines) {
    String source = scalar.span().in(lines.text());
    int at = source.indexOf(scalar.text());
    boolean plain = at >= 0 && source.length() - scalar.text().length() <= 2;
    List<ListedText> found = new ArrayList<>();
    Span before = null;
    int start = scalar.span().start() + at;
    for (String part : scalar.text().split(",", -1)) {
      String text = part.strip();
      if (!text.isEmpty()) {
        int from = start + part.indexOf(text);
        Span span = plain ? lines.span(from, from + text.length()) : scalar.span();
        Layout layout = plain ? Layout.COMMAS : Layout.UNKNOWN;
        found.add(new ListedText(text, span, layout, before));
        before = span;
      }
      start += part.length() + 1;
    }
    return found;
  }

  static Optional<Scalar> innermost(YamlNode node) {
    YamlNode at = node;
    while (at instanceof Sequence sequence && sequence.items().size() == 1) {
      at = sequence.items().get(0);
    }
    return at instanceof Scalar scalar ? Optional.of(scalar) : Optional.empty();
  }

  /** What to cut out to be rid of the entry and of nothing else; null where that is not certain. */
  @Nullable Span removal(SourceLines lines) {
    return switch (layout) {
      case COMMAS -> fromComma(lines);
      case LINES -> line(lines);
      case UNKNOWN -> null;
    };
  }

  /** With the comma before it. */
  private @Nullable Span fromComma(SourceLines lines) {
    if (before == null || before.end() > span.start()) {
      return null;
    }
    String between = lines.text().substring(before.end(), span.start());
    return COMMA.matcher(between).matches() ? lines.span(before.end(), span.end()) : null;
  }

  /** Its line, when nothing else stands on it. */
  private @Nullable Span line(SourceLines lines) {
    int line = span.firstLine();
    String text = lines.text();
    boolean alone =
        span.lastLine() == line
            && BULLET.matcher(text.substring(lines.start(line), span.start())).matches()
            && text.substring(span.end(), lines.end(line)).isBlank();
    return alone ? lines.span(lines.start(line), lines.next(line)) : null;
  }
}
