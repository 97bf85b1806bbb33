package io.studygraph.document;

import io.studygraph.document.OpenQuestion.Form;
import io.studygraph.document.QuestionAhead.Start;
import io.studygraph.document.QuestionLine.Kind;
import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds where questions start: with {@code Q:}, or with a heading, a number or the text above their
 * options, which what stands below tells.
 */
final class QuestionStarts {

  private final SourceLines lines;
  private final QuestionAhead ahead;

  /**
   * @param starts whether a section starts at a line
   */
  QuestionStarts(SourceLines lines, LineKinds kinds, CodeLines code, IntPredicate starts) {
    this.lines = lines;
    this.ahead = new QuestionAhead(lines, kinds, code, starts);
  }

  /** The question that the heading of a section asks. */
  @Nullable OpenQuestion headed(Part part, boolean quiz, Concealment concealed) {
    if (part.heading == null || part.role != Role.OTHER) {
      return null;
    }
    int line = part.heading.span().lastLine();
    QuestionHeading heading = QuestionHeading.of(part.heading, lines).orElse(null);
    if (heading == null) {
      return null;
    }
    boolean asks =
        heading.labelled() ? ahead.hasOptions(line) : ahead.isQuestion(line, Start.HEADING, quiz);
    Form form = heading.labelled() ? Form.LABELLED : Form.BARE;
    return asks ? OpenQuestion.headed(form, part, heading.prompt(), quiz, lines, concealed) : null;
  }

  /** How a question starts, and where its prompt is. */
  record Opening(Form form, Span prompt) {}

  /**
   * The question that starts at a line of text, if any.
   *
   * @param paragraph whether the line is the first of a paragraph
   * @param open the question above, which may go on
   * @param sure whether questions are expected here
   */
  @Nullable Opening at(
      int line, QuestionLine found, boolean paragraph, @Nullable OpenQuestion open, boolean sure) {
    if (found.is(Kind.PROMPT)) {
      return new Opening(Form.LABELLED, found.behind(lines, line));
    } else if (open != null && open.isAsking()) {
      return null;
    }
    int behind = QuestionNumber.behind(lines, line);
    if (behind >= 0) {
      boolean next = open != null && open.number() + 1 == QuestionNumber.of(lines, line);
      boolean expected = sure && (open == null || !open.isAnswering() || next);
      return ahead.isQuestion(line, Start.NUMBER, expected)
          ? new Opening(Form.BARE, new Span(behind, lines.end(line), line, line))
          : null;
    }
    return paragraph // an explanation may hold a list of all options
            && (open == null || !open.isInDetails())
            && ahead.isQuestion(line, Start.PARAGRAPH, false)
        ? new Opening(Form.BARE, lines.span(line))
        : null;
  }
}
