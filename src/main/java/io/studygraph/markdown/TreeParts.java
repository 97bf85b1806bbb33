package io.studygraph.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What a tree is made of, in the order of the text. But for {@code blocks} all is listed however
 * deep it stands.
 *
 * @param code code blocks and raw HTML
 */
record TreeParts(
    List<Block> blocks,
    List<Block.Heading> headings,
    List<Block.Code> fences,
    List<Block.Table> tables,
    List<Prose> prose,
    List<Span> code) {

  static TreeParts empty() {
    return new TreeParts(
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>());
  }

  /** Those that start from one line on and above another one. */
  TreeParts between(int firstLine, int endLine) {
    return new TreeParts(
        between(blocks, block -> block.span().firstLine(), firstLine, endLine),
        between(headings, heading -> heading.span().firstLine(), firstLine, endLine),
        between(fences, fence -> fence.span().firstLine(), firstLine, endLine),
        between(tables, table -> table.span().firstLine(), firstLine, endLine),
        between(prose, each -> each.firstPlaced().firstLine(), firstLine, endLine),
        between(code, Span::firstLine, firstLine, endLine));
  }

  void addAll(TreeParts more) {
    blocks.addAll(more.blocks);
    headings.addAll(more.headings);
    fences.addAll(more.fences);
    tables.addAll(more.tables);
    prose.addAll(more.prose);
    code.addAll(more.code);
  }

  private static <T> List<T> between(
      List<T> all, ToIntFunction<T> line, int firstLine, int endLine) {
    return all.subList(above(firstLine, all, line), above(endLine, all, line));
  }

  /** How many start above a line. */
  static <T> int above(int line, List<T> all, ToIntFunction<T> lineOf) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lineOf.applyAsInt(all.get(middle)) < line) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
