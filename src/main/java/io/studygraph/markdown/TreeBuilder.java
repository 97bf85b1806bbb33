package io.studygraph.markdown;

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
  private Places places;

  /** The headings that stood where those that are to come stand, or null. */
  private @Nullable Iterator<Block.Heading> former;

  private TreeBuilder(SourceLines lines) {
    this.places = new Places(lines.text(), 0, 1);
  }

  static TreeParts build(SourceLines lines, int firstLine) {
    TreeBuilder builder = new TreeBuilder(lines);
    TextPart.parse(lines, firstLine, lines.count() + 1, builder::add);
    return builder.parts;
  }

  /**
   * The same as {@link #build} for the cost of the lines in the middle; null when headings in them
   * are others than before, and with them perhaps the anchors of those below, or when a block there
   * may go on below.
   *
   * @param before what was made of the text before it changed in those lines
   * @param start the first of them, which starts a section unless it is that of the text
   * @param end the line behind them, which starts a section if there is one
   */
  static @Nullable TreeParts rebuild(TreeParts before, SourceLines lines, int start, int end) {
    TreeBuilder builder = new TreeBuilder(lines);
    builder.former = before.between(start, end).headings().iterator();
    builder.parts.addAll(before.between(0, start));
    boolean closed = TextPart.parse(lines, start, end, builder::add);
    if (!closed || builder.former == null || builder.former.hasNext()) {
      return null;
    }
    builder.parts.addAll(before.between(end, Integer.MAX_VALUE));
    return builder.parts;
  }

  private void add(TextPart part) {
    places = part.places();
    Node parent = part.document();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(node, parts.blocks());
    }
  }

  private List<Block> blocks(Node parent) {
    List<Block> blocks = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(node, blocks);
    }
    return List.copyOf(blocks); // which takes less room than one that may grow
  }

  private void add(Node node, List<Block> blocks) {
    if (node.getSourceSpans().isEmpty()) {
      return;
    }
    if (node instanceof Paragraph) {
      Prose text = prose(node);
      blocks.add(new Block.Paragraph(text, text.span()));
      return;
    }
    Span span = places.span(node);
    if (node instanceof Heading heading) {
      Prose text = prose(node);
      boolean setext = !places.text().startsWith("#", span.start());
      Block.Heading block =
          new Block.Heading(heading.getLevel(), setext, anchor(text.plain()), text, span);
      parts.headings().add(block);
      blocks.add(block);
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
      items.add(new Block.Item(blocks(item), places.span(item)));
    }
    return List.copyOf(items);
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
          rows.add(new Block.Row(cells, places.span(row)));
        }
      }
    }
    return new Block.Table(header, rows, span);
  }

  private Prose prose(Node node) {
    boolean heading = node instanceof Heading;
    UnparsedInlines inlines = (UnparsedInlines) node.getFirstChild();
    // A heading's own places would show the # or the underline.
    List<Span> lines =
        places.spans(heading ? inlines.lines().getSourceSpans() : node.getSourceSpans());
    if (lines.isEmpty()) {
      Span around = places.span(node);
      lines = List.of(new Span(around.end(), around.end(), around.lastLine(), around.lastLine()));
    }
    Prose found = new Prose(inlines, heading, places, lines);
    parts.prose().add(found);
    return found;
  }
}
