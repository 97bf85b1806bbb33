package io.studygraph.document;

import io.studygraph.document.QuestionLine.Kind;
import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A question while its lines come in. Once a key or an explanation starts, in whatever form, all is
 * concealed down to the question's end.
 */
final class OpenQuestion {

  private static final Pattern SPEAKS_OF_ANSWER =
      Pattern.compile("\\b(?:answer|correct|right)\\b", Pattern.CASE_INSENSITIVE);

  /** How the question is known for one. */
  enum Form {
    /** It starts with {@code Q:} or the like. */
    LABELLED,
    /** Nothing but its options and the place of its answer, which stays. */
    BARE
  }

  private final QuestionBlock block;
  private final Form form;
  private final boolean quiz;
  private final SourceLines lines;
  private final Concealment concealed;
  private final QuestionOptions options;
  private final AnswerDetails details;
  private final AnswerLines answer;
  private boolean concealing;
  private boolean afterBlank;

  /**
   * @param part null inside a fence
   * @param quiz whether it stands in a section that is meant for questions
   */
  OpenQuestion(
      Form form,
      @Nullable Part part,
      Span prompt,
      boolean quiz,
      SourceLines lines,
      Concealment concealed) {
    this.form = form;
    this.block = new QuestionBlock(part);
    this.quiz = quiz;
    this.lines = lines;
    this.concealed = concealed;
    this.options = new QuestionOptions(block, lines, concealed);
    this.details = new AnswerDetails(lines, concealed);
    this.answer = new AnswerLines(block, lines);
    this.block.prompt.add(options.withoutGiveaway(prompt));
  }

  /** One whose prompt is the heading of its section. */
  static OpenQuestion headed(
      Form form, Part part, Span prompt, boolean quiz, SourceLines lines, Concealment concealed) {
    OpenQuestion question = new OpenQuestion(form, part, prompt, quiz, lines, concealed);
    question.block.headed = true;
    return question;
  }

  /** Of the next question in the same list the number is one more; -2 for one without. */
  int number() {
    Span prompt = block.prompt.get(0);
    int line = prompt.firstLine();
    boolean numbered = form == Form.BARE && QuestionNumber.behind(lines, line) == prompt.start();
    return numbered ? QuestionNumber.of(lines, line) : -2;
  }

  /** Whether what follows {@code Q:} is prose with its answer, as in a list of usual questions. */
  boolean isProse(QuestionLine found) {
    return !quiz && !options.any() && found.tells();
  }

  /** Whether its options are still to come. */
  boolean isAsking() {
    return !options.any() && !concealing;
  }

  boolean isAnswering() {
    return concealing;
  }

  /** Whether only another number or label can start the next question. */
  boolean isInDetails() {
    return details.areOpen();
  }

  /** Whether the line stands below the details that held the answer and belongs to it no more. */
  boolean isOver(int line, QuestionLine found) {
    return details.areClosed()
        && !quiz
        && !found.is(Kind.BLANK)
        && !found.tells()
        && !AnswerDetails.startAt(lines, line);
  }

  void take(int line, QuestionLine found) {
    if (!concealing && (opensAnswer(line, found) || isTrailer(line, found))) {
      concealing = true;
      openAnswer(line, found);
    } else if (details.areOpen()) {
      details.take(line);
      answer.take(line, found);
    } else if (concealing) {
      concealed.add(line);
      answer.take(line, found);
    } else if (found.is(Kind.OPTIONS)) {
      options.labelled();
    } else if (options.isOption(found)) {
      options.take(line, found);
    } else {
      takeCode(line);
    }
    afterBlank = found.is(Kind.BLANK);
  }

  /** A line of code, which belongs to what stands above it unless it is an answer. */
  void takeCode(int line) {
    concealing |= options.any() && isAnswer(line);
    if (concealing) {
      concealed.add(line);
      answer.takeCode(line);
    } else {
      options.goOn(line);
    }
  }

  /** Indented code is of an option, where {@code key: value} says nothing. */
  private boolean isAnswer(int line) {
    QuestionLine found = QuestionLine.of(lines, line);
    return found.is(Kind.EXPLANATION)
        || (found.is(Kind.KEY)
            && (lines.text().charAt(lines.start(line)) != ' '
                || KeyLetters.areBehind(lines.line(line), found)));
  }

  /** A heading such as Answer or Explanation, or one that is the key itself. */
  void takeAnswersHeading(int line, boolean explanation) {
    concealing = true;
    answer.takeHeading(line, explanation);
  }

  /** Adds it to others, unless it turns out to be none, or stands where none is read. */
  void end(List<QuestionBlock> questions) {
    options.end();
    if (block.part != null && (quiz || options.any())) {
      block.trim(lines);
      questions.add(block);
    }
  }

  private boolean opensAnswer(int line, QuestionLine found) {
    return found.tells()
        || (!found.is(Kind.BLANK)
            && (AnswerDetails.startAt(lines, line) || (options.any() && isQuoted(line))));
  }

  private boolean isQuoted(int line) {
    int at = lines.start(line);
    while (at < lines.end(line) && Character.isWhitespace(lines.text().charAt(at))) {
      at++;
    }
    return lines.text().startsWith(">", at);
  }

  /**
   * Text below the options of a quiz that belongs to none of them: an answer, as far as we know.
   * Right below an option it goes on with the option, unless it speaks of the answer.
   */
  private boolean isTrailer(int line, QuestionLine found) {
    return quiz
        && options.any()
        && !found.is(Kind.BLANK)
        && !Character.isWhitespace(lines.text().charAt(lines.start(line)))
        && !options.isOption(found)
        && (afterBlank
            || (found.is(Kind.TEXT) && SPEAKS_OF_ANSWER.matcher(lines.line(line)).find()));
  }

  private void openAnswer(int line, QuestionLine found) {
    if (form != Form.BARE || !AnswerPlace.isAt(lines, line, found)) {
      concealed.add(line);
      answer.take(line, found);
    } else if (AnswerDetails.startAt(lines, line)) {
      answer.takeTagged(line, details.open(line), found);
    } else {
      concealed.add(found.behind(lines, line));
      answer.take(line, found);
    }
  }
}
