package io.studygraph.document;

import io.studygraph.markdown.Block;
import io.studygraph.markdown.Block.Code;
import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reports fences that are never closed, with the headings that they hide. */
final class FenceChecks {

  private static final Pattern ATX = Pattern.compile(" {0,3}#{1,6}[ \\t].*");
  private static final int MAX_NAMED = 20;

  private FenceChecks() {}

  static void report(Page page) {
    for (Part part : page.parts()) {
      for (Page.Placed placed : Page.allBlocks(part)) {
        if (placed.block() instanceof Code fence && fence.fenced() && !fence.closed()) {
          report(fence, page);
        }
      }
    }
  }

  private static void report(Block fence, Page page) {
    Span span = fence.span();
    SourceLines lines = page.lines();
    List<String> hidden = new ArrayList<>();
    for (int line = span.firstLine() + 1; line <= span.lastLine(); line++) {
      if (ATX.matcher(lines.line(line)).matches() && hidden.size() < MAX_NAMED) {
        hidden.add(Integer.toString(line));
      }
    }
    String headings =
        hidden.isEmpty() ? "" : ", the headings on lines " + String.join(", ", hidden) + " too";
    Span opening = lines.span(span.start(), lines.end(span.firstLine()));
    page.diagnostics().add(DiagnosticCode.UNCLOSED_FENCE, opening, span.firstLine(), headings);
  }
}
