package io.studygraph.document;

import io.studygraph.markdown.Block.Code;
import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reports stray fences, others that are never closed, and those that open inside a quiz and end
 * outside it, with the headings that they hide.
 */
final class FenceChecks {

  private static final Pattern ATX = Pattern.compile(" {0,3}#{1,6}[ \\t].*");
  private static final int MAX_NAMED = 20;

  private final SourceLines lines;
  private final Diagnostics diagnostics;

  private FenceChecks(SourceLines lines, Diagnostics diagnostics) {
    this.lines = lines;
    this.diagnostics = diagnostics;
  }

  /**
   * @param lines of the text without keys
   */
  static void report(Body body, SourceLines lines, Diagnostics diagnostics) {
    FenceChecks checks = new FenceChecks(lines, diagnostics);
    body.strays().forEach(fence -> checks.report(DiagnosticCode.STRAY_FENCE, fence));
    body.tree().fences().stream()
        .filter(fence -> !fence.closed())
        .forEach(fence -> checks.report(DiagnosticCode.UNCLOSED_FENCE, fence));
    body.tree().fences().stream()
        .filter(fence -> fence.closed() && fence.info().isBlank())
        .filter(fence -> CodeLines.cutsQuiz(fence, lines))
        .forEach(fence -> checks.report(DiagnosticCode.QUIZ_CUT_BY_FENCE, fence));
  }

  private void report(DiagnosticCode code, Code fence) {
    int line = fence.span().firstLine();
    Span opening = lines.span(fence.span().start(), lines.end(line));
    boolean certain =
        code == DiagnosticCode.STRAY_FENCE || (!fence.closed() && fence.text().isBlank());
    Fix fix = certain ? removal(line) : null;
    diagnostics.add(code, opening, null, fix, line, hidden(fence.span()));
  }

  /** Null for a fence behind a bullet or a quote mark. */
  private @Nullable Fix removal(int line) {
    String text = lines.line(line).strip();
    return text.startsWith("`") || text.startsWith("~")
        ? diagnostics.fix(lines.span(lines.start(line), lines.next(line)), "")
        : null;
  }

  private String hidden(Span fence) {
    List<String> headings = new ArrayList<>();
    for (int line = fence.firstLine() + 1; line <= fence.lastLine(); line++) {
      if (lines.mayBeHeading(line) && ATX.matcher(lines.line(line)).matches()) {
        headings.add(Integer.toString(line));
      }
    }
    if (headings.isEmpty()) {
      return "";
    }
    int named = Math.min(MAX_NAMED, headings.size());
    String others = named < headings.size() ? " and " + (headings.size() - named) + " more" : "";
    return ", the headings on lines "
        + String.join(", ", headings.subList(0, named))
        + others
        + " too";
  }
}
