package io.studygraph.document;

import io.studygraph.document.QuestionLine.Kind;
import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;

/**
 * The lines of an answer: its key, and from a label such as {@code Explanation:} on, its reason.
 */
final class AnswerLines {

  private final QuestionBlock block;
  private final SourceLines lines;
  private boolean explaining;

  AnswerLines(QuestionBlock block, SourceLines lines) {
    this.block = block;
    this.lines = lines;
  }

  void take(int line, QuestionLine found) {
    boolean starts = found.is(Kind.EXPLANATION) && block.explanation.isEmpty();
    explaining |= starts;
    boolean labelled = explaining ? starts : found.is(Kind.KEY);
    add(labelled ? found.behind(lines, line) : lines.span(line));
  }

  /** A line that starts with tags and may go on with the answer. */
  void takeTagged(int line, int behind, QuestionLine found) {
    String text = lines.text().substring(behind, lines.end(line));
    QuestionLine answer = QuestionLine.of(text);
    if (answer.is(Kind.KEY)) {
      add(new Span(behind + answer.textStart(), lines.end(line), line, line));
    } else {
      take(line, found);
    }
  }

  void takeCode(int line) {
    add(lines.span(line));
  }

  /** A heading such as Answer or Explanation, or one that is the key itself. */
  void takeHeading(int line, boolean explanation) {
    QuestionLine found = QuestionLine.of(lines, line);
    if (found.is(Kind.KEY)) {
      block.key.add(found.behind(lines, line));
    }
    explaining |= explanation;
  }

  private void add(Span span) {
    (explaining ? block.explanation : block.key).add(span);
  }
}
