package io.studygraph.markdown;

import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Where a Markdown link says what it leads to.
 *
 * @param target as {@link MarkdownTree.Hyperlink} has it
 * @param start of the target as it is written, without the angle brackets that may stand around it
 * @param end behind the target
 * @param shared whether it stands in a definition, which several links may refer to
 */
public record Destination(String target, int start, int end, boolean shared) {

  /** A definition may go on in the next line of a quotation. */
  private static final char QUOTE = '>';

  /** Null for a link that names a definition, and for an autolink. */
  static @Nullable Destination of(Link link, Places places) {
    Span span = places.span(link);
    int close =
        link.getLastChild() == null ? span.start() + 1 : places.span(link.getLastChild()).end();
    return close < span.end() && places.text().startsWith("](", close)
        ? behind(close + 2, link.getDestination(), false, places)
        : null;
  }

  static @Nullable Destination of(LinkReferenceDefinition definition, Places places) {
    String text = places.text();
    int close = places.span(definition).start() + 1;
    while (close < text.length() && text.charAt(close) != ']') {
      close += text.charAt(close) == '\\' ? 2 : 1;
    }
    return text.startsWith("]:", close)
        ? behind(close + 2, definition.getDestination(), true, places)
        : null;
  }

  private static Destination behind(int start, String target, boolean shared, Places places) {
    String text = places.text();
    int at = start;
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == QUOTE)) {
      at++;
    }
    boolean pointed = text.startsWith("<", at);
    at += pointed ? 1 : 0;
    int end = at;
    int open = 0;
    while (end < text.length() && !ends(text.charAt(end), pointed, open)) {
      char c = text.charAt(end);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      end += c == '\\' && end + 1 < text.length() ? 2 : 1;
    }
    return new Destination(target, at, Math.min(end, text.length()), shared);
  }

  private static boolean ends(char c, boolean pointed, int open) {
    return pointed ? c == '>' : Character.isWhitespace(c) || (c == ')' && open == 0);
  }
}
