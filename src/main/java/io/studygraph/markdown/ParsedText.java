package io.studygraph.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * A text as commonmark has it, parsed in one piece or, where some of it changed after that, in
 * several.
 */
record ParsedText(SourceLines lines, int firstLine, List<Piece> pieces) {

  /** The longest label of a link that CommonMark knows, and its brackets. */
  private static final int MAX_LABEL = 1001;

  private static final int MAX_MARKS = 100;

  /** Blocks that were parsed together. */
  record Piece(List<Node> blocks, Places places) {

    private Piece of(List<Node> some) {
      return new Piece(some, places);
    }

    /** That of the first block; behind all lines when there is none. */
    int firstLine() {
      return blocks.isEmpty() ? Integer.MAX_VALUE : places.firstLine(blocks.get(0));
    }
  }

  static ParsedText of(SourceLines lines, int firstLine) {
    return new ParsedText(
        lines, firstLine, List.of(parse(lines, firstLine, lines.text().length())));
  }

  /**
   * The same as {@code of(changed, firstLine)}, for the cost of the sections that changed.
   *
   * @param changed a text that has blanks where this one has other characters, or the other way
   *     round where those define no link
   * @param first the first line that may differ, at least that of the body
   * @param last the last one
   */
  ParsedText with(SourceLines changed, int first, int last) {
    List<Node> all = pieces.size() == 1 ? pieces.get(0).blocks() : List.of();
    if (all.isEmpty() || mayDefine(lines.text())) {
      return of(changed, firstLine);
    }
    int from = lastHeadingAbove(all, first);
    int to = firstHeadingBelow(all, last);
    int start = from < 0 ? firstLine : line(all.get(from));
    int end = to < 0 ? changed.text().length() : changed.start(line(all.get(to)));
    Piece between = parse(changed, start, end);
    if (to >= 0 && goesOn(between.blocks())) {
      return of(changed, firstLine);
    }
    List<Piece> joined = new ArrayList<>();
    joined.add(pieces.get(0).of(all.subList(0, Math.max(from, 0))));
    joined.add(between);
    joined.add(pieces.get(0).of(to < 0 ? List.of() : all.subList(to, all.size())));
    return new ParsedText(changed, firstLine, joined);
  }

  /** Whether it is what {@link #with} made of another one: above, changed, and below. */
  boolean isInPieces() {
    return pieces.size() > 1;
  }

  private static Piece parse(SourceLines lines, int firstLine, int end) {
    int start = lines.start(firstLine);
    // commonmark would read a byte order mark as text of the first line.
    boolean mark = start == 0 && lines.text().startsWith("\uFEFF");
    int base = mark ? 1 : start;
    Node parsed = Syntax.parseBlocks(lines.text().substring(base, end));
    List<Node> blocks = new ArrayList<>();
    for (Node at = parsed.getFirstChild(); at != null; at = at.getNext()) {
      blocks.add(at);
    }
    return new Piece(blocks, new Places(lines.text(), base, firstLine));
  }

  /**
   * Whether {@code [label]: target} may stand somewhere, which reaches into every section; it
   * starts a paragraph.
   */
  private static boolean mayDefine(String text) {
    for (int end = text.indexOf("]:"); end >= 0; end = text.indexOf("]:", end + 2)) {
      int start = end;
      while (start > 0 && text.charAt(start) != '[' && end - start < MAX_LABEL) {
        start--;
      }
      int before = start - 1;
      while (before >= 0 && start - before < MAX_MARKS && isMark(text.charAt(before))) {
        before--;
      }
      if (before < 0 || !Character.isLetter(text.charAt(before))) {
        return true;
      }
    }
    return false;
  }

  /** What may stand before a paragraph: indentation, and marks of quotes and lists. */
  private static boolean isMark(char c) {
    return c == ' ' || c == '\t' || ">-*+.)".indexOf(c) >= 0 || Character.isDigit(c);
  }

  /** A heading marked with {@code #} ends whatever stands above it, so a parse may start there. */
  private int lastHeadingAbove(List<Node> blocks, int line) {
    int at = TreeParts.above(line, blocks, this::line) - 1;
    while (at >= 0 && !startsSection(blocks.get(at))) {
      at--;
    }
    return at;
  }

  private int firstHeadingBelow(List<Node> blocks, int line) {
    int at = TreeParts.above(line + 1, blocks, this::line);
    while (at < blocks.size() && !startsSection(blocks.get(at))) {
      at++;
    }
    return at < blocks.size() ? at : -1;
  }

  /** Indented, it may come to stand in a list that goes on when what ended it is gone. */
  private boolean startsSection(Node block) {
    return block instanceof Heading && lines.text().startsWith("#", lines.start(line(block)));
  }

  private int line(Node block) {
    return pieces.get(0).places().firstLine(block);
  }

  /** Whether the last block might take in what stands below the text that was parsed. */
  private static boolean goesOn(List<Node> blocks) {
    @Nullable Node last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
    while (last != null) {
      if (last instanceof HtmlBlock
          || (last instanceof FencedCodeBlock fence && fence.getClosingFenceLength() == null)) {
        return true;
      }
      last = last.getLastChild();
    }
    return false;
  }
}
