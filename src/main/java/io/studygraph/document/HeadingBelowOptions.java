package io.studygraph.document;

import io.studygraph.document.QuestionLine.Kind;
import io.studygraph.markdown.Block.Heading;
import io.studygraph.markdown.SourceLines;
import org.jspecify.annotations.Nullable;

/**
 * Whether a heading stands right below a question and its options, wherever in the note: one such
 * as {@code #### A: B} or {@code #### Answer} is then the answer. Below options that no question
 * stands above, as in a note on a decision, {@code ### Solution} is a section.
 */
final class HeadingBelowOptions {

  /** How the text above the options is known for a question. */
  private enum Asked {
    NOT,
    BY_LABEL,
    /** A question mark, or a number: a note on a decision may ask so, and then give its reasons. */
    BY_MARK
  }

  private static final int MIN_OPTIONS = 2;

  private final SourceLines lines;
  private final LineKinds kinds;

  HeadingBelowOptions(SourceLines lines, LineKinds kinds) {
    this.lines = lines;
    this.kinds = kinds;
  }

  /**
   * @param heading that may be an answer, as {@link AnswerHeadings#isAnswer} has it
   * @param section the one that the heading would end
   */
  boolean isAnswer(Heading heading, @Nullable Part section) {
    Asked asked = above(heading, section);
    return asked == Asked.BY_LABEL
        || (asked == Asked.BY_MARK
            && !QuestionLine.of(heading.text().plain()).is(Kind.EXPLANATION));
  }

  private Asked above(Heading heading, @Nullable Part section) {
    int first = section == null ? 1 : section.bodyLine();
    int options = 0;
    for (int line = heading.span().firstLine() - 1; line >= first; line--) {
      Kind kind = kinds.at(line).kind();
      if (kind == Kind.OPTION || kind == Kind.BOX) {
        options++;
      } else if (kind == Kind.PROMPT) {
        return options >= MIN_OPTIONS ? Asked.BY_LABEL : Asked.NOT;
      } else if (kind != Kind.BLANK && kind != Kind.OPTIONS && !isIndented(line)) {
        return options >= MIN_OPTIONS && AskedBoxes.asks(lines, line) ? Asked.BY_MARK : Asked.NOT;
      }
    }
    Heading above = section == null ? null : section.heading;
    boolean asked =
        options >= MIN_OPTIONS && above != null && QuestionHeading.of(above, lines).isPresent();
    return asked ? Asked.BY_MARK : Asked.NOT;
  }

  private boolean isIndented(int line) {
    return " \t".indexOf(lines.text().charAt(lines.start(line))) >= 0;
  }
}
