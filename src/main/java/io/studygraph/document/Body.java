package io.studygraph.document;

import io.studygraph.document.QuestionScanner.Scan;
import io.studygraph.markdown.Block.Code;
import io.studygraph.markdown.MarkdownTree;
import io.studygraph.markdown.SourceLines;
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
    List<Code> strays) {

  static Body of(SourceLines text, int firstLine) {
    return of(text, firstLine, MarkdownTree.parse(text, firstLine));
  }

  private static Body of(SourceLines text, int firstLine, MarkdownTree parsed) {
    StrayFences found = StrayFences.find(text, parsed);
    Outline outline = Outline.of(found.tree(), found.lines(), firstLine);
    return new Body(parsed, found.lines(), firstLine, found.tree(), outline, found.strays());
  }

  /** The same as {@link #of} for a text with more blanks than this one's. */
  Body blanked(SourceLines text) {
    return of(text, firstLine, parsed.blanked(text));
  }

  Scan scan() {
    return QuestionScanner.scan(lines, CodeLines.of(tree.fences(), lines), outline, firstLine);
  }

  /** The lines of another text, which differs in its keys alone, as this one's are read. */
  SourceLines alike(SourceLines other) {
    return StrayFences.blank(strays, other);
  }
}
