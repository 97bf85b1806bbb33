package io.studygraph.document;

import io.studygraph.markdown.Block.Code;
import io.studygraph.markdown.MarkdownTree;
import io.studygraph.markdown.SourceLines;
import java.util.BitSet;
import java.util.List;

/**
 * What stands below the front matter.
 *
 * @param parsed the text as it is
 * @param lines the whole text, with blanks for the lines that open stray fences
 * @param strays the fences that those lines would open
 */
record Body(
    MarkdownTree parsed,
    SourceLines lines,
    int firstLine,
    MarkdownTree tree,
    Outline outline,
    LineKinds kinds,
    List<Code> strays) {

  static Body of(SourceLines text, int firstLine) {
    StrayFences found = StrayFences.find(text, MarkdownTree.parse(text, firstLine));
    return of(found, firstLine, new LineKinds(found.lines()));
  }

  /**
   * The same as {@link #of} for a text with more blanks than this one's.
   *
   * @param touched the lines that may differ
   */
  Body blanked(SourceLines text, BitSet touched) {
    StrayFences found = StrayFences.find(text, parsed.blanked(text, touched));
    BitSet lines = (BitSet) touched.clone();
    lines.or(found.touched());
    strays.forEach(fence -> lines.set(fence.span().firstLine()));
    return of(found, firstLine, kinds.with(found.lines(), lines));
  }

  private static Body of(StrayFences text, int firstLine, LineKinds kinds) {
    SourceLines lines = text.lines();
    Outline outline = Outline.of(text.tree(), lines, kinds, firstLine);
    return new Body(text.parsed(), lines, firstLine, text.tree(), outline, kinds, text.strays());
  }

  Scan scan() {
    CodeLines code = CodeLines.of(tree.fences(), lines);
    return QuestionScanner.scan(lines, kinds, code, outline, firstLine);
  }

  /** The lines of another text, which differs in its keys alone, as this one's are read. */
  SourceLines alike(SourceLines other) {
    return StrayFences.blank(strays, other);
  }
}
