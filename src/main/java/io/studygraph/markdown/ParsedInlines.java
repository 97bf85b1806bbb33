package io.studygraph.markdown;

import io.studygraph.markdown.MarkdownTree.Hyperlink;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.SourceLines;
import org.jspecify.annotations.Nullable;

/**
 * What parsing makes of inlines. What is asked of most of them is found out piece by piece, as soon
 * as each is parsed: a walk through the nodes costs half as much as the parse once they have left
 * the processor's cache.
 *
 * @param links in the order of the text
 * @param words how many there are
 * @param node has the inlines for children; null where there are too many to keep
 * @param plain the text without markup, where there is no node to tell it; to be stripped
 */
record ParsedInlines(
    List<Hyperlink> links, int words, @Nullable Node node, @Nullable String plain) {

  /**
   * @param mayHoldLinks false when surely none is among them
   */
  static ParsedInlines of(
      SourceLines source, DeferredInlines parser, Places places, boolean mayHoldLinks) {
    List<InlinePiece> pieces = InlinePiece.of(source);
    if (pieces.size() == 1) {
      Node node = parsed(pieces.get(0), parser);
      List<Hyperlink> links = List.of();
      if (mayHoldLinks) {
        links = new ArrayList<>(1);
        collectLinks(node, places, links);
      }
      return new ParsedInlines(links, WordCount.of(node), node, null);
    }
    List<Hyperlink> links = new ArrayList<>();
    WordCount words = new WordCount();
    StringBuilder plain = new StringBuilder();
    for (InlinePiece piece : pieces) {
      Node node = parsed(piece, parser);
      collectLinks(node, places, links);
      if (piece.startsLine()) {
        words.endLine();
        plain.append(' ');
      }
      words.addWithin(node);
      PlainText.appendChildren(node, plain);
    }
    return new ParsedInlines(links, words.count(), null, plain.toString());
  }

  private static Node parsed(InlinePiece piece, DeferredInlines parser) {
    Node node = new Paragraph();
    parser.parseNow(piece.lines(), node);
    return node;
  }

  private static void collectLinks(Node parent, Places places, List<Hyperlink> found) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Link link) {
        found.add(new Hyperlink(link.getDestination(), PlainText.within(link), places.span(link)));
      }
      collectLinks(node, places, found);
    }
  }
}
