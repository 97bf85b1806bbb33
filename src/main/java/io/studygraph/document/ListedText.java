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
 * @param removal what to cut out to be rid of the entry and of nothing else; null where that is not
 *     certain
 */
record ListedText(String text, Span span, @Nullable Span removal) {

  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
  private static final Pattern BULLET = Pattern.compile("\\s*-\\s+");

  /** The entries that are texts; {@code [[name]]} without quotes is one. Blank ones are none. */
  static List<ListedText> of(Sequence sequence, SourceLines lines) {
    boolean flow = lines.text().startsWith("[", sequence.span().start());
    List<ListedText> found = new ArrayList<>();
    Span before = null;
    for (YamlNode item : sequence.items()) {
      Scalar scalar = innermost(item).orElse(null);
      if (scalar != null && scalar.value() != null && !scalar.text().isBlank()) {
        Span removal = flow ? fromComma(before, item.span(), lines) : line(item.span(), lines);
        found.add(new ListedText(scalar.text().strip(), item.span(), removal));
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
        Span removal = plain ? fromComma(before, span, lines) : null;
        found.add(new ListedText(text, span, removal));
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

  /** With the comma before it. */
  private static @Nullable Span fromComma(@Nullable Span before, Span item, SourceLines lines) {
    if (before == null || before.end() > item.start()) {
      return null;
    }
    String between = lines.text().substring(before.end(), item.start());
    return COMMA.matcher(between).matches() ? lines.span(before.end(), item.end()) : null;
  }

  /** Its line, when nothing else stands on it. */
  private static @Nullable Span line(Span item, SourceLines lines) {
    int line = item.firstLine();
    String text = lines.text();
    boolean alone =
        item.lastLine() == line
            && BULLET.matcher(text.substring(lines.start(line), item.start())).matches()
            && text.substring(item.end(), lines.end(line)).isBlank();
    return alone ? lines.span(lines.start(line), lines.next(line)) : null;
  }
}
