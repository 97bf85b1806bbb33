package io.studygraph.markdown;

import io.studygraph.markdown.ParsedText.Piece;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Makes our blocks of commonmark's in one pass; {@link Syntax#MAX_NESTING} bounds its depth. */
final class TreeBuilder {

  private final Anchors anchors = new Anchors();
  private final List<Block.Code> fences = new ArrayList<>();
  private final List<Prose> prose = new ArrayList<>();
  private final List<Span> code = new ArrayList<>();

  private Piece piece;

  private TreeBuilder(Piece first) {
    this.piece = first;
  }

  static MarkdownTree build(ParsedText text) {
    TreeBuilder builder = new TreeBuilder(text.pieces().get(0));
    List<Block> blocks = new ArrayList<>();
    for (Piece piece : text.pieces()) {
      builder.piece = piece;
      piece.blocks().forEach(node -> builder.add(node, blocks));
    }
    return new MarkdownTree(text, blocks, builder.fences, builder.prose, builder.code);
  }

  private List<Block> blocks(Node parent) {
    List<Block> blocks = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(node, blocks);
    }
    return blocks;
  }

  private void add(Node node, List<Block> blocks) {
    if (node.getSourceSpans().isEmpty()) {
      return;
    }
    Span span = piece.places().span(node);
    if (node instanceof Heading heading) {
      Prose text = prose(node);
      String anchor = anchors.next(text.plain());
      boolean setext = !piece.places().text().startsWith("#", span.start());
      blocks.add(new Block.Heading(heading.getLevel(), setext, anchor, text, span));
    } else if (node instanceof Paragraph) {
      blocks.add(new Block.Paragraph(prose(node), span));
    } else if (node instanceof ListBlock) {
      blocks.add(new Block.Listing(node instanceof OrderedList, items(node), span));
    } else if (node instanceof BlockQuote) {
      blocks.add(new Block.Quote(blocks(node), span));
    } else if (node instanceof TableBlock) {
      blocks.add(table(node, span));
    } else if (node instanceof FencedCodeBlock fence) {
      code.add(span);
      boolean closed = fence.getClosingFenceLength() != null;
      String info = fence.getInfo() == null ? "" : fence.getInfo();
      Block.Code block = new Block.Code(true, closed, info, fence.getLiteral(), span);
      fences.add(block);
      blocks.add(block);
    } else if (node instanceof IndentedCodeBlock indented) {
      code.add(span);
      blocks.add(new Block.Code(false, true, "", indented.getLiteral(), span));
    } else if (node instanceof HtmlBlock) {
      code.add(span);
      blocks.add(new Block.Html(span));
    } else if (node instanceof ThematicBreak) {
      blocks.add(new Block.Rule(span));
    }
  }

  private List<Block.Item> items(Node list) {
    List<Block.Item> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items.add(new Block.Item(blocks(item), piece.places().span(item)));
    }
    return items;
  }

  private Block.Table table(Node table, Span span) {
    List<Prose> header = new ArrayList<>();
    List<Block.Row> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        List<Prose> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
          cells.add(prose(cell));
        }
        if (part instanceof TableHead) {
          header.addAll(cells);
        } else {
          rows.add(new Block.Row(cells, piece.places().span(row)));
        }
      }
    }
    return new Block.Table(header, rows, span);
  }

  private Prose prose(Node node) {
    Prose found = new Prose(node, piece.places());
    prose.add(found);
    return found;
  }
}
