package io.studygraph.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/**
 * The library's inline parser, in time linear in the length of a text. At each link it goes back
 * over all emphasis above it, so that 40,000 links with emphasis between them in one paragraph take
 * it ten seconds. Longer paragraphs than anybody writes are therefore parsed in pieces; a link,
 * code or emphasis that a cut falls into is read as text.
 *
 * <p>The library has no public way to its own inline parser, which a factory is to replace; hence
 * the one use of an internal class.
 */
final class BoundedInlines implements InlineParser {

  /** Characters; what is shorter is never cut. */
  static final int MAX_WHOLE = 8_000;

  /** Of what is cut. Half as long, it takes the library a quarter of the time. */
  static final int MAX_PIECE = 2_000;

  private final InlineParser parser;

  BoundedInlines(InlineParserContext context) {
    this.parser = new InlineParserImpl(context);
  }

  @Override
  public void parse(SourceLines lines, Node block) {
    int length = 0;
    for (SourceLine line : lines.getLines()) {
      length += line.getContent().length();
    }
    if (length <= MAX_WHOLE) {
      parser.parse(lines, block);
    } else {
      parseInPieces(lines.getLines(), block);
    }
  }

  private void parseInPieces(List<SourceLine> lines, Node block) {
    List<SourceLine> piece = new ArrayList<>();
    int length = 0;
    for (SourceLine line : lines) {
      SourceLine rest = line;
      if (!piece.isEmpty() && length + rest.getContent().length() > MAX_PIECE) {
        parsePiece(piece, block);
        block.appendChild(new SoftLineBreak());
        piece.clear();
        length = 0;
      }
      while (rest.getContent().length() > MAX_PIECE) {
        int cut = InlineCut.in(rest.getContent(), MAX_PIECE);
        parsePiece(List.of(rest.substring(0, cut)), block);
        rest = rest.substring(cut, rest.getContent().length());
      }
      piece.add(rest);
      length += rest.getContent().length();
    }
    parsePiece(piece, block);
  }

  /** In a block of its own, since the parser goes over all that stands in the block. */
  private void parsePiece(List<SourceLine> lines, Node block) {
    Node piece = new Paragraph();
    parser.parse(SourceLines.of(List.copyOf(lines)), piece);
    while (piece.getFirstChild() != null) {
      block.appendChild(piece.getFirstChild());
    }
  }
}
