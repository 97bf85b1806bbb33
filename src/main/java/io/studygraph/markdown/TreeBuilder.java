package io.studygraph.markdown;

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

  private final Places places;
  private final Syntax.Blocks parsed;
  private final Anchors anchors = new Anchors();
  private final List<Block.Code> fences = new ArrayList<>();
  private final List<Prose> prose = new ArrayList<>();
  private final List<Span> code = new ArrayList<>();

  private TreeBuilder(Places places, Syntax.Blocks parsed) {
    this.places = places;
    this.parsed = parsed;
  }

  static MarkdownTree build(SourceLines lines, int firstLine) {
    int start = lines.start(firstLine);
    // commonmark would read a byte order mark as text of the first line.
    boolean mark = start == 0 && lines.text().startsWith("\uFEFF");
    int base = mark ? 1 : start;
    Syntax.Blocks parsed = Syntax.parseBlocks(lines.text().substring(base));
    Places places = new Places(lines.text(), base, firstLine);
    TreeBuilder builder = new TreeBuilder(places, parsed);
    List<Block> blocks = builder.blocks(parsed.document());
    return new MarkdownTree(blocks, builder.fences, builder.prose, builder.code, places);
  }

  private List<Block> blocks(Node parent) {
    List<Block> blocks = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (!node.getSourceSpans().isEmpty()) {
        add(node, blocks);
      }
    }
    return blocks;
  }

  private void add(Node node, List<Block> blocks) {
    Span span = places.span(node);
    if (node instanceof Heading heading) {
      Prose text = prose(node);
      String anchor = anchors.next(text.plain());
      boolean setext = !places.text().startsWith("#", span.start());
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
    return new Block.Table(header, rows, span);
  }

  private Prose prose(Node node) {
    Prose found = new Prose(node, places, parsed.inlines()::parsePending);
    prose.add(found);
    return found;
  }
}
