package io.studygraph.markdown;

import io.studygraph.markdown.ParsedText.Piece;
import java.util.ArrayList;
import java.util.Iterator;
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
import org.jspecify.annotations.Nullable;

/** Makes our blocks of commonmark's in one pass; {@link Syntax#MAX_NESTING} bounds its depth. */
final class TreeBuilder {

  private final Anchors anchors = new Anchors();
  private final TreeParts parts = TreeParts.empty();
  private Piece piece;

  /** The headings that stood where those that are to come stand, or null. */
  private @Nullable Iterator<Block.Heading> former;

  private TreeBuilder(Piece first) {
    this.piece = first;
  }

  static MarkdownTree build(ParsedText text) {
    TreeBuilder builder = new TreeBuilder(text.pieces().get(0));
    for (Piece piece : text.pieces()) {
      builder.add(piece);
    }
    return new MarkdownTree(text, builder.parts);
  }

  /**
   * The same as {@link #build} for the cost of the piece in the middle, unless its headings are
   * others than before, and with them perhaps the anchors of those below.
   *
   * @param before what was made of the text before it changed in that piece
   */
  static MarkdownTree rebuild(TreeParts before, ParsedText text) {
    Piece changed = text.pieces().get(1);
    int start = changed.places().firstLine();
    int end = text.pieces().get(2).firstLine();
    TreeBuilder builder = new TreeBuilder(changed);
    builder.former = before.between(start, end).headings().iterator();
    builder.parts.addAll(before.between(0, start));
    builder.add(changed);
    if (builder.former == null || builder.former.hasNext()) {
      return build(text);
    }
    builder.parts.addAll(before.between(end, Integer.MAX_VALUE));
    return new MarkdownTree(text, builder.parts);
  }

  private void add(Piece next) {
    piece = next;
    next.blocks().forEach(node -> add(node, parts.blocks()));
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
      boolean setext = !piece.places().text().startsWith("#", span.start());
      Block.Heading block =
          new Block.Heading(heading.getLevel(), setext, anchor(text.plain()), text, span);
      parts.headings().add(block);
      blocks.add(block);
    } else if (node instanceof Paragraph) {
      blocks.add(new Block.Paragraph(prose(node), span));
    } else if (node instanceof ListBlock) {
      blocks.add(new Block.Listing(node instanceof OrderedList, items(node), span));
    } else if (node instanceof BlockQuote) {
      blocks.add(new Block.Quote(blocks(node), span));
    } else if (node instanceof TableBlock) {
      blocks.add(table(node, span));
    } else if (node instanceof FencedCodeBlock fence) {
      parts.code().add(span);
      boolean closed = fence.getClosingFenceLength() != null;
      String info = fence.getInfo() == null ? "" : fence.getInfo();
      Block.Code block = new Block.Code(true, closed, info, fence.getLiteral(), span);
      parts.fences().add(block);
      blocks.add(block);
    } else if (node instanceof IndentedCodeBlock indented) {
      parts.code().add(span);
      blocks.add(new Block.Code(false, true, "", indented.getLiteral(), span));
    } else if (node instanceof HtmlBlock) {
      parts.code().add(span);
      blocks.add(new Block.Html(span));
    } else if (node instanceof ThematicBreak) {
      blocks.add(new Block.Rule(span));
    }
  }

  private String anchor(String text) {
    if (former != null && former.hasNext()) {
      Block.Heading same = former.next();
      if (same.text().plain().equals(text)) {
        return same.anchor();
      }
    }
    former = null;
    return anchors.next(text);
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
    parts.prose().add(found);
    return found;
  }
}
