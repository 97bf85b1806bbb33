package io.studygraph.document;

import io.studygraph.document.QuestionLine.Kind;
import io.studygraph.markdown.SourceLines;
import java.util.function.IntPredicate;

/**
 * Looks ahead from a line that may be a question though it has no label such as {@code Q:}: whether
 * options stand below it, A first, and below them the place of an answer. It stops where another
 * question may start, so that looking from each line in turn costs no more than twice one reading.
 */
final class QuestionAhead {

  /** What a question may start with. */
  enum Start {
    /** {@code ### 1. What …}: below it all is of the question down to its options. */
    HEADING,
    /** {@code 1. What …}: paragraphs below it are of the question when they are indented. */
    NUMBER,
    /** Text right above the options. */
    PARAGRAPH
  }

  private static final int MIN_OPTIONS = 2;

  private final SourceLines lines;
  private final LineKinds kinds;
  private final CodeLines code;
  private final IntPredicate starts;

  private Start start = Start.PARAGRAPH;
  private boolean anyOptions;
  private int options;
  private boolean afterBlank;

  /**
   * @param starts whether a section starts at a line
   */
  QuestionAhead(SourceLines lines, LineKinds kinds, CodeLines code, IntPredicate starts) {
    this.lines = lines;
    this.kinds = kinds;
    this.code = code;
    this.starts = starts;
  }

  /** Whether options stand below a heading that calls itself a question. */
  boolean hasOptions(int line) {
    return look(line, Start.HEADING, true).options > 0;
  }

  /**
   * @param sure whether options are enough, since it stands where questions are expected
   */
  boolean isQuestion(int line, Start kind, boolean sure) {
    Found found = look(line, kind, sure);
    return found.options >= MIN_OPTIONS && (sure || found.answer);
  }

  private record Found(int options, boolean answer) {}

  private Found look(int first, Start kind, boolean boxes) {
    start = kind;
    anyOptions = boxes;
    options = 0;
    afterBlank = false;
    for (int line = first + 1; line <= lines.count(); line++) {
      if (starts.test(line) || code.isEdge(line)) {
        break;
      } else if (code.isCode(line)) {
        afterBlank = true; // what stands below code is a paragraph of its own
        continue;
      }
      QuestionLine found = kinds.at(line);
      if (options >= MIN_OPTIONS && AnswerPlace.isAt(lines, line, found)) {
        return new Found(options, true);
      } else if (isOption(line, found)) {
        options++;
      } else if (ends(line, found)) {
        break;
      }
      afterBlank = found.is(Kind.BLANK);
    }
    return new Found(options, false);
  }

  private boolean isOption(int line, QuestionLine found) {
    if (found.is(Kind.OPTION)) {
      return options > 0
          || found.letter().equalsIgnoreCase("A")
          || (found.letter().equalsIgnoreCase("B") && isInlineAbove(line));
    }
    return found.is(Kind.BOX) && anyOptions;
  }

  private boolean isInlineAbove(int line) {
    boolean inline = InlineOption.in(lines.span(line - 1), lines).isPresent();
    options += inline ? 1 : 0;
    return inline;
  }

  private boolean ends(int line, QuestionLine found) {
    return switch (found.kind()) {
      case BLANK -> false;
      case OPTIONS -> options > 0;
      case PROMPT, KEY, EXPLANATION, OPTION, BOX -> true;
      case BULLET, TEXT -> isOther(line);
    };
  }

  /** Whether text belongs no longer to the prompt, or to the option above it. */
  private boolean isOther(int line) {
    if (QuestionNumber.behind(lines, line) >= 0 || AnswerDetails.startAt(lines, line)) {
      return true;
    }
    boolean indented = " \t".indexOf(lines.text().charAt(lines.start(line))) >= 0;
    boolean prompt = options == 0;
    return afterBlank
        && (!indented || (prompt && start == Start.PARAGRAPH))
        && !(prompt && start == Start.HEADING);
  }
}
