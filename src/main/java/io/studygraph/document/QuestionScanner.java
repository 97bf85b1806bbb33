package io.studygraph.document;

import io.studygraph.document.QuestionLine.Kind;
import io.studygraph.document.QuestionStarts.Opening;
import io.studygraph.markdown.Block.Heading;
import io.studygraph.markdown.SourceLines;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sorts out the questions among the lines of a body, and what must be concealed of them. Lines, not
 * blocks, because CommonMark folds {@code Answers:} into the last option; where sections and fences
 * are it takes from the blocks. Where it is unsure it conceals.
 */
final class QuestionScanner {

  private final SourceLines lines;
  private final LineKinds kinds;
  private final CodeLines code;
  private final QuestionPlace place;
  private final List<QuestionBlock> questions = new ArrayList<>();
  private final Concealment concealed = new Concealment();
  private final LooseAnswers loose;
  private final FencedQuiz fenced;
  private final IndentedFence indented;
  private final QuestionStarts starts;
  private final PlainSections plain;
  private @Nullable OpenQuestion question;

  /** Whether the line above is text. */
  private boolean afterText;

  private QuestionScanner(SourceLines lines, LineKinds kinds, CodeLines code, Outline outline) {
    this.lines = lines;
    this.kinds = kinds;
    this.code = code;
    this.place = new QuestionPlace(outline, lines.count());
    this.loose = new LooseAnswers(lines, concealed);
    this.fenced = new FencedQuiz(lines, concealed);
    this.indented = new IndentedFence(lines);
    this.starts = new QuestionStarts(lines, kinds, code, place::startsAt);
    this.plain = new PlainSections(lines, kinds, code);
  }

  static Scan scan(
      SourceLines lines, LineKinds kinds, CodeLines code, Outline outline, int bodyLine) {
    QuestionScanner scanner = new QuestionScanner(lines, kinds, code, outline);
    for (int line = bodyLine; line <= lines.count(); line++) {
      line = scanner.take(line);
    }
    scanner.endQuestion();
    scanner.loose.reset();
    scanner.fenced.reset();
    return new Scan(scanner.questions, scanner.concealed);
  }

  /** Takes a line, or several, and gives the last of them. */
  private int take(int line) {
    Part starting = place.startingAt(line);
    if (starting != null) {
      enter(starting);
    }
    if (code.isCode(line)) {
      return takeCode(line, line);
    }
    fenced.reset();
    Heading answers = place.answersAt(line);
    if (starting != null && answers == null && !place.isQuiz() && !place.isInAnswers()) {
      int last = place.lastBefore(line + 1, lines.count());
      if (plain.arePlain(line, last)) {
        afterText = last > line && !kinds.at(last).is(Kind.BLANK);
        return last;
      }
    }
    boolean blank = kinds.at(line).is(Kind.BLANK);
    int close = blank || place.isInAnswers() ? -1 : TaggedQuestion.close(lines, code, line);
    int fence = blank || close > 0 ? -1 : indented.close(line);
    if (close > 0) {
      return takeTagged(line, close);
    } else if (fence > 0) {
      return takeCode(line, fence);
    } else if (answers != null) {
      takeAnswersHeading(answers);
    } else if (code.isEdge(line)) {
      endQuestion();
      loose.reset();
      place.leaveHidden();
    } else if (starting == null || starting.heading == null) {
      return takeLine(line);
    }
    afterText = false;
    return line;
  }

  private void enter(Part starting) {
    endQuestion();
    loose.startSection(starting.heading);
    place.enter(starting);
    question = place.isInAnswers() ? null : starts.headed(starting, place.isQuiz(), concealed);
  }

  private int takeTagged(int open, int close) {
    endQuestion();
    loose.reset();
    TaggedQuestion.read(open, close, partAt(open), lines, code, concealed)
        .ifPresent(questions::add);
    for (int line = open; line <= close; line++) {
      Part inside = place.startingAt(line);
      if (inside != null && !concealed.has(line)) {
        enter(inside);
      }
    }
    question = null; // a heading between the tags is no question of its own
    afterText = false;
    return close;
  }

  private void takeAnswersHeading(Heading heading) {
    if (question != null && place.isBelowQuiz(heading)) {
      int line = heading.span().firstLine();
      question.takeAnswersHeading(line, Headings.normal(heading.text().plain()).startsWith("expl"));
    } else {
      endQuestion();
      place.enterAnswers(heading);
    }
    concealed.addLines(heading.span().firstLine(), heading.span().lastLine());
  }

  private int takeCode(int first, int last) {
    for (int line = first; line <= last; line++) {
      if (question != null) {
        question.takeCode(line);
      } else if (place.isInAnswers()) {
        concealed.add(line);
      } else {
        loose.takeCode(line);
      }
      if (place.isQuiz()) {
        fenced.take(line);
      }
    }
    afterText = false;
    return last;
  }

  private int takeLine(int line) {
    if (code.isDoubtful(line) && place.enterHidden(lines.line(line))) {
      endQuestion();
      loose.startSection(null);
      afterText = false;
    } else {
      takeText(line, kinds.at(line));
    }
    return line;
  }

  private void takeText(int line, QuestionLine found) {
    if (question != null && question.isOver(line, found)) {
      endQuestion();
    }
    boolean paragraph = !afterText && found.is(Kind.TEXT);
    boolean quiz = place.isQuiz();
    boolean sure = quiz && !loose.isConcealing();
    Opening start = place.isInAnswers() ? null : starts.at(line, found, paragraph, question, sure);
    afterText = !found.is(Kind.BLANK);
    if (start != null) {
      endQuestion();
      loose.reset();
      question =
          new OpenQuestion(start.form(), partAt(line), start.prompt(), quiz, lines, concealed);
      return;
    }
    if (question != null && question.isProse(found)) {
      question = null;
    }
    if (question != null) {
      question.take(line, found);
    } else if (place.isInAnswers()) {
      concealed.add(line);
    } else if (quiz) {
      loose.takeInQuiz(line, found);
    } else {
      loose.takeInText(line, found);
    }
  }

  /** Null inside a fence that may be there by mistake. */
  private @Nullable Part partAt(int line) {
    return code.isDoubtful(line) ? null : place.part();
  }

  private void endQuestion() {
    if (question != null) {
      question.end(questions);
    }
    question = null;
  }
}
