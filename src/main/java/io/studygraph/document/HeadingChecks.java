package io.studygraph.document;

import io.studygraph.markdown.Block;
import io.studygraph.markdown.Block.Heading;
import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;

/** Reports text that a line {@code ---} right below it made a heading by accident. */
final class HeadingChecks {

  private HeadingChecks() {}

  static void report(Page page) {
    for (Part part : page.parts()) {
      for (Block block : part.blocks) {
        // Those that were meant opened sections and are among the blocks of none.
        if (block instanceof Heading heading && heading.setext()) {
          report(heading, page);
        }
      }
    }
  }

  private static void report(Heading heading, Page page) {
    SourceLines lines = page.lines();
    Span text = heading.text().span();
    int underline = heading.span().lastLine();
    int start = lines.start(underline);
    String lineEnd = lines.text().startsWith("\r\n", lines.end(underline - 1)) ? "\r\n" : "\n";
    Fix fix = page.diagnostics().fix(new Span(start, start, underline, underline), lineEnd);
    page.diagnostics().add(DiagnosticCode.ACCIDENTAL_HEADING, text, null, fix);
  }
}
