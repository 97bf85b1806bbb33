package io.studygraph.document;

import io.studygraph.document.QuestionScanner.Scan;
import io.studygraph.markdown.Block.Code;
import io.studygraph.markdown.MarkdownTree;
import io.studygraph.markdown.SourceLines;
import java.util.List;

/**
 * What stands below the front matter.
 *
 * @param lines the whole text, with blanks for the lines that open stray fences
 * @param strays the fences that those lines would open
 */
record Body(
    SourceLines lines, int firstLine, MarkdownTree tree, Outline outline, List<Code> strays) {

  static Body of(SourceLines text, int firstLine) {
    StrayFences found = StrayFences.find(text, firstLine);
    Outline outline = Outline.of(found.tree(), found.lines(), firstLine);
    return new Body(found.lines(), firstLine, found.tree(), outline, found.strays());
  }

  Scan scan() {
    return QuestionScanner.scan(lines, CodeLines.of(tree.fences(), lines), outline, firstLine);
  }

  /** The lines of another text, which differs in its keys alone, as this one's are read. */
  SourceLines alike(SourceLines other) {
    return StrayFences.blank(strays, other);
  }
}
