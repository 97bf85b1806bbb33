package io.studygraph.document;

import io.studygraph.markdown.Block;
import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;
import java.util.BitSet;
import java.util.List;

/**
 * Which lines are code. A fence that a stray marker may have opened by mistake is told apart: what
 * it holds is code to CommonMark, but may be a quiz to its author, and its key is not to be shown.
 */
final class CodeLines {

  private final SourceLines lines;
  private final BitSet code = new BitSet();
  private final BitSet doubtful = new BitSet();
  private final BitSet edges = new BitSet();

  private CodeLines(SourceLines lines) {
    this.lines = lines;
  }

  static CodeLines of(List<Block.Code> fences, SourceLines lines) {
    CodeLines found = new CodeLines(lines);
    fences.forEach(found::add);
    return found;
  }

  boolean isCode(int line) {
    return code.get(line);
  }

  /** Whether the line stands in a fence that may be there by mistake. */
  boolean isDoubtful(int line) {
    return doubtful.get(line);
  }

  boolean isAnyDoubtful(int first, int last) {
    int line = doubtful.nextSetBit(first);
    return line >= 0 && line <= last;
  }

  /** Whether the line is the opening or closing one of such a fence. */
  boolean isEdge(int line) {
    return edges.get(line);
  }

  private void add(Block.Code fence) {
    Span span = fence.span();
    if (!fence.closed()
        || (fence.info().isBlank() && (cutsQuiz(fence, lines) || holdsQuiz(span)))) {
      doubtful.set(span.firstLine(), span.lastLine() + 1);
      edges.set(span.firstLine());
      if (fence.closed()) {
        edges.set(span.lastLine());
      }
    } else {
      code.set(span.firstLine(), span.lastLine() + 1);
    }
  }

  /**
   * Whether a fence takes in the end of a quiz that starts above it, as one does that CommonMark
   * knows to be closed before: right below a tag such as {@code <quiz>} no fence opens.
   */
  static boolean cutsQuiz(Block.Code fence, SourceLines lines) {
    Span span = fence.span();
    for (int line = span.firstLine() + 1; line < span.lastLine(); line++) {
      if (lines.text().startsWith("<quiz>", lines.start(line))) {
        return false;
      } else if (lines.text().startsWith("</quiz>", lines.start(line))) {
        return true;
      }
    }
    return false;
  }

  private boolean holdsQuiz(Span fence) {
    boolean prompt = false;
    for (int line = fence.firstLine() + 1; line < fence.lastLine(); line++) {
      String text = lines.line(line);
      if (text.startsWith("#") && Headings.role(text) == Role.QUIZZES) {
        return true;
      }
      QuestionLine.Kind kind = QuestionLine.of(text).kind();
      prompt |= kind == QuestionLine.Kind.PROMPT;
      if (prompt && kind == QuestionLine.Kind.KEY) {
        return true;
      }
    }
    return false;
  }
}
