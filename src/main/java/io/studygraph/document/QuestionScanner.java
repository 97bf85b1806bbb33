package io.studygraph.document;

import io.studygraph.document.OpenQuestion.Form;
import io.studygraph.document.QuestionLine.Kind;
import io.studygraph.markdown.Block.Heading;
import io.studygraph.markdown.SourceLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the lines of a body and sorts out the questions and what must be concealed of them.
 * It reads lines, not blocks, because CommonMark folds {@code Answers:} into the last option; where
 * sections and fences are it takes from the blocks. Where it is unsure it conceals.
 */
final class QuestionScanner {

  private static final Pattern ATX = Pattern.compile(" {0,3}(#{1,6})(?:[ \\t]+(.*))?");

  private final SourceLines lines;
  private final CodeLines code;
  private final Map<Integer, Part> starts = new HashMap<>();
  private final Map<Integer, Heading> answers = new HashMap<>();
  private final List<QuestionBlock> questions = new ArrayList<>();
  private final Concealment concealed = new Concealment();
  private final LooseAnswers loose;
  private final QuestionStarts bare;

  private @Nullable Part part;
  private @Nullable OpenQuestion question;
  private boolean quiz;
  private int quizLevel;

  /** Below a heading such as Answers: its level, which a heading must reach to end it; else 0. */
  private int answersLevel;

  /** Whether the line above is text. */
  private boolean afterText;

  /** What was found. */
  record Scan(List<QuestionBlock> questions, Concealment concealed) {}

  private QuestionScanner(SourceLines lines, CodeLines code, Outline outline) {
    this.lines = lines;
    this.code = code;
    this.loose = new LooseAnswers(lines, concealed);
    outline.all().forEach(found -> starts.put(found.firstLine, found));
    outline.answers().forEach(heading -> answers.put(heading.span().firstLine(), heading));
    Heading title = outline.title();
    if (title != null) {
      starts.put(title.span().firstLine(), new Part(title, null, title.span().firstLine()));
    }
    this.bare =
        new QuestionStarts(
            lines, code, line -> starts.containsKey(line) || answers.containsKey(line));
  }

  static Scan scan(SourceLines lines, CodeLines code, Outline outline, int bodyLine) {
    QuestionScanner scanner = new QuestionScanner(lines, code, outline);
    int line = bodyLine;
    while (line <= lines.count()) {
      line = scanner.take(line);
    }
    scanner.endQuestion();
    return new Scan(scanner.questions, scanner.concealed);
  }

  /** Takes a line, or several, and gives the next. */
  private int take(int line) {
    Part starting = starts.get(line);
    if (starting != null) {
      enter(starting);
    }
    int close = answersLevel > 0 ? -1 : TaggedQuestion.close(lines, code, line);
    Heading answer = answers.get(line);
    if (close > 0) {
      return takeTagged(line, close);
    } else if (answer != null) {
      takeAnswersHeading(answer);
    } else if (code.isEdge(line)) {
      endQuestion();
      loose.reset();
      quiz = part != null && part.context == Role.QUIZZES;
    } else if (code.isCode(line)) {
      takeCode(line);
    } else if (!isHeading(starting) && !(code.isDoubtful(line) && entersHiddenHeading(line))) {
      takeText(line, QuestionLine.of(lines, line));
      return line + 1;
    }
    afterText = false;
    return line + 1;
  }

  private static boolean isHeading(@Nullable Part starting) {
    return starting != null && starting.heading != null;
  }

  private void enter(Part starting) {
    endQuestion();
    loose.startSection();
    if (starting.level() <= answersLevel) {
      answersLevel = 0;
    }
    part = starting;
    quiz = starting.context == Role.QUIZZES;
    if (starting.role == Role.QUIZZES) {
      quizLevel = starting.level();
    } else if (answersLevel == 0) {
      question = bare.headed(starting, quiz, concealed);
    }
  }

  private int takeTagged(int open, int close) {
    endQuestion();
    loose.reset();
    TaggedQuestion.read(open, close, where(open), lines, code, concealed).ifPresent(questions::add);
    for (int line = open; line <= close; line++) {
      Part inside = starts.get(line);
      if (inside != null && !concealed.has(line)) {
        enter(inside);
      }
    }
    question = null; // a heading between the tags is no question of its own
    afterText = false;
    return close + 1;
  }

  private void takeAnswersHeading(Heading heading) {
    if (question != null && heading.level() > quizLevel) {
      int line = heading.span().firstLine();
      question.takeAnswersHeading(line, Headings.normal(heading.text().plain()).startsWith("expl"));
    } else {
      endQuestion();
      answersLevel = heading.level();
    }
    concealed.addLines(heading.span().firstLine(), heading.span().lastLine());
  }

  /** A heading inside a doubtful fence, which is code to CommonMark. */
  private boolean entersHiddenHeading(int line) {
    Matcher atx = ATX.matcher(lines.line(line));
    if (!atx.matches()) {
      return false;
    }
    String title = atx.group(2) == null ? "" : atx.group(2);
    int level = atx.group(1).length();
    if (quiz
        && (Headings.standsAboveAnswers(title)
            || (level > quizLevel && Headings.isAnswer(title)))) {
      return false;
    }
    endQuestion();
    loose.startSection();
    boolean starts = Headings.role(title) == Role.QUIZZES;
    quiz = starts || (quiz && level > quizLevel);
    quizLevel = starts ? level : quizLevel;
    return true;
  }

  private void takeCode(int line) {
    if (question != null) {
      question.takeCode(line);
    } else if (answersLevel > 0) {
      concealed.add(line);
    } else {
      loose.takeCode(line);
    }
  }

  private void takeText(int line, QuestionLine found) {
    if (question != null && question.isOver(line, found)) {
      endQuestion();
    }
    OpenQuestion opened = answersLevel > 0 ? null : opened(line, found);
    afterText = !found.is(Kind.BLANK);
    if (opened != null) {
      endQuestion();
      loose.reset();
      question = opened;
      return;
    }
    if (question != null && question.isProse(found)) {
      question = null;
    }
    if (question != null) {
      question.take(line, found);
    } else if (answersLevel > 0) {
      concealed.add(line);
    } else if (quiz) {
      loose.takeInQuiz(line, found);
    } else {
      loose.takeInText(line, found);
    }
  }

  private @Nullable OpenQuestion opened(int line, QuestionLine found) {
    if (found.is(Kind.PROMPT)) {
      return new OpenQuestion(
          Form.LABELLED, where(line), found.behind(lines, line), quiz, lines, concealed);
    }
    boolean paragraph = !afterText && found.is(Kind.TEXT);
    boolean sure = quiz && !loose.isConcealing();
    return bare.opened(line, paragraph, question, sure)
        .map(prompt -> new OpenQuestion(Form.BARE, where(line), prompt, quiz, lines, concealed))
        .orElse(null);
  }

  /** Null inside a fence that may be there by mistake. */
  private @Nullable Part where(int line) {
    return code.isDoubtful(line) ? null : part;
  }

  private void endQuestion() {
    if (question != null) {
      question.end().ifPresent(questions::add);
    }
    question = null;
  }
}
