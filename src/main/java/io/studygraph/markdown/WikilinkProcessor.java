package io.studygraph.markdown;

import java.util.Optional;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Finds wikilinks while commonmark parses. It is asked at the first of the two closing brackets,
 * when the first of the two opening ones is text already.
 */
final class WikilinkProcessor implements LinkProcessor {

  @Override
  public LinkResult process(LinkInfo inner, Scanner scanner, InlineParserContext context) {
    Node before = inner.openingBracket().getPrevious();
    scanner.setPosition(inner.afterTextBracket());
    if (inner.marker() != null || !isBracket(before) || !scanner.next(']')) {
      return LinkResult.none();
    }
    String text = inner.text(scanner);
    Optional<Wikilink> link = Wikilink.of(text);
    if (link.isEmpty() || isOtherLink(text, scanner, context)) {
      return LinkResult.none();
    }
    ((Text) before).setLiteral("");
    return LinkResult.replaceWith(
        new WikilinkNode(link.get(), "[[" + text + "]]"), scanner.position());
  }

  /** {@code [[RFC 2119]](https://…)}, or a reference to {@code [RFC 2119]: https://…}. */
  private static boolean isOtherLink(String text, Scanner scanner, InlineParserContext context) {
    return scanner.peek() == '('
        || context.getDefinition(LinkReferenceDefinition.class, text) != null;
  }

  /** An escaped bracket is text as well, of two characters. */
  private static boolean isBracket(@Nullable Node node) {
    return node instanceof Text text
        && text.getLiteral().equals("[")
        && text.getSourceSpans().get(0).getLength() == 1;
  }
}
