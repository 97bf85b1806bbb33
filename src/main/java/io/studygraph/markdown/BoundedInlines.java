package io.studygraph.markdown;

import java.util.List;
import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLines;

/**
 * The library's inline parser, in time linear in the length of a text, as {@link InlinePiece} says.
 *
 * <p>The library has no public way to its own inline parser, which a factory is to replace; hence
 * the one use of an internal class.
 */
final class BoundedInlines implements InlineParser {

  private final InlineParser parser;

  BoundedInlines(InlineParserContext context) {
    this.parser = new InlineParserImpl(context);
  }

  @Override
  public void parse(SourceLines lines, Node block) {
    List<InlinePiece> pieces = InlinePiece.of(lines);
    if (pieces.size() == 1) {
      parser.parse(lines, block);
    } else {
      pieces.forEach(piece -> parse(piece, block));
    }
  }

  /** In a block of its own, since the parser goes over all that stands in the block. */
  private void parse(InlinePiece piece, Node block) {
    if (piece.startsLine()) {
      block.appendChild(new SoftLineBreak());
    }
    Node own = new Paragraph();
    parser.parse(piece.lines(), own);
    while (own.getFirstChild() != null) {
      block.appendChild(own.getFirstChild());
    }
  }
}
