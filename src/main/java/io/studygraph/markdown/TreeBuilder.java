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
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/** Makes our blocks of commonmark's in one pass; {@link Syntax#MAX_NESTING} bounds its depth. */
final class TreeBuilder {

  /** Room is made for more when there are more. */
  private static final int USUAL_ITEMS = 4;

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
    Node first = parent.getFirstChild();
    if (first != null && first.getNext() == null) {
      Block only = block(first);
      return only == null ? List.of() : List.of(only);
    }
    List<Block> blocks = new ArrayList<>();
    for (Node node = first; node != null; node = node.getNext()) {
      add(node, blocks);
    }
    return blocks;
  }

  private void add(Node node, List<Block> blocks) {
    Block block = block(node);
    if (block != null) {
      blocks.add(block);
    }
  }

  /** Null for what nobody looks for, such as definitions of links. */
  private @Nullable Block block(Node node) {
    if (node.getSourceSpans().isEmpty()) {
      return null;
    } else if (node instanceof Paragraph) {
      Prose text = prose(node);
      return new Block.Paragraph(text, text.span());
    }
    Span span = places.span(node);
    if (node instanceof Heading heading) {
      return heading(heading, span);
    } else if (node instanceof ListBlock) {
      return new Block.Listing(node instanceof OrderedList, items(node), span);
    } else if (node instanceof BlockQuote) {
      return new Block.Quote(blocks(node), span);
    } else if (node instanceof TableBlock) {
      return table(node, span);
    } else if (node instanceof FencedCodeBlock fence) {
      return fence(fence, span);
    } else if (node instanceof IndentedCodeBlock indented) {
      parts.code().add(span);
      return new Block.Code(false, true, "", indented.getLiteral(), span);
    } else if (node instanceof HtmlBlock) {
      parts.code().add(span);
      return new Block.Html(span);
    }
    return node instanceof ThematicBreak ? new Block.Rule(span) : null;
  }

  private Block heading(Heading heading, Span span) {
    Prose text = prose(heading);
    boolean setext = span.firstLine() < span.lastLine();
    Block.Heading block =
        new Block.Heading(heading.getLevel(), setext, anchor(text.plain()), text, span);
    parts.headings().add(block);
    return block;
  }

  private Block fence(FencedCodeBlock fence, Span span) {
    parts.code().add(span);
    boolean closed = fence.getClosingFenceLength() != null;
    String info = fence.getInfo() == null ? "" : fence.getInfo();
    Block.Code block = new Block.Code(true, closed, info, fence.getLiteral(), span);
    parts.fences().add(block);
    return block;
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
    List<Block.Item> items = new ArrayList<>(USUAL_ITEMS);
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items.add(new Block.Item(blocks(item), places.span(item)));
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
          rows.add(new Block.Row(cells, places.span(row)));
        }
      }
    }
    Block.Table block = new Block.Table(header, rows, span);
    parts.tables().add(block);
    return block;
  }

  private Prose prose(Node node) {
    boolean heading = node instanceof Heading;
    UnparsedInlines inlines = (UnparsedInlines) node.getFirstChild();
    // A heading's own places would show the # or the underline.
    List<SourceSpan> lines = heading ? inlines.lines().getSourceSpans() : node.getSourceSpans();
    Span first = lines.isEmpty() ? behind(places.span(node)) : places.span(lines.get(0));
    List<Span> several = lines.size() > 1 ? places.spans(lines) : null;
    Prose found = new Prose(inlines, heading, places, first, several);
    parts.prose().add(found);
    return found;
  }

  /** Of a text that the source leaves out. */
  private static Span behind(Span block) {
    return new Span(block.end(), block.end(), block.lastLine(), block.lastLine());
  }
}
