package io.studygraph.document;

import io.studygraph.markdown.Block.Code;
import io.studygraph.markdown.MarkdownTree;
import io.studygraph.markdown.SourceLines;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands below the front matter.
 *
 * @param parsed the text as it is
 * @param lines the whole text, with blanks for the lines that open stray fences
 * @param strays the fences that those lines would open
 */
record Body(
    ParsedBody parsed,
    SourceLines lines,
    MarkdownTree tree,
    Outline outline,
    LineKinds kinds,
    List<Code> strays) {

  static Body of(SourceLines text, int firstLine) {
    return of(text, ParsedBody.of(text, firstLine), new LineKinds(text), null);
  }

  /**
   * One to find keys in: its blocks may be without some of them already, but start and end where
   * they do with them.
   */
  static Body toScan(SourceLines text, int firstLine) {
    LineKinds kinds = new LineKinds(text);
    return of(text, ParsedBody.withoutUsualKeys(text, firstLine, kinds), kinds, null);
  }

  /**
   * The same as {@link #of} for a text with more blanks than this one's.
   *
   * @param touched the lines that may differ
   */
  Body blanked(SourceLines text, BitSet touched) {
    BitSet lines = (BitSet) touched.clone();
    strays.forEach(fence -> lines.set(fence.span().firstLine()));
    return of(text, parsed.blanked(text, touched), kinds.with(text, lines), this);
  }

  /**
   * @param kinds of the text as it is
   * @param former with fewer blanks, if it is known
   */
  private static Body of(
      SourceLines text, ParsedBody parsed, LineKinds kinds, @Nullable Body former) {
    StrayFences found = StrayFences.find(text, parsed.tree());
    LineKinds known = kinds.with(found.lines(), found.touched());
    boolean same = former != null && former.tree.equals(found.tree()) && former.outline.byBlocks();
    Outline outline =
        former != null && same
            ? former.outline
            : Outline.of(found.tree(), found.lines(), known, parsed.firstLine());
    return new Body(parsed, found.lines(), found.tree(), outline, known, found.strays());
  }

  /** Whether its blocks are those of the text as it is. */
  boolean isWhole() {
    return parsed.keys().isEmpty();
  }

  int firstLine() {
    return parsed.firstLine();
  }

  Scan scan() {
    CodeLines code = CodeLines.of(tree.fences(), lines);
    return QuestionScanner.scan(lines, kinds, code, outline, firstLine());
  }

  /** The lines of another text, which differs in its keys alone, as this one's are read. */
  SourceLines alike(SourceLines other) {
    return StrayFences.blank(strays, other);
  }
}
