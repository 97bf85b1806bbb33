package io.studygraph.document;

import io.studygraph.markdown.Block.Heading;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which section the line at hand stands in, and whether questions or answers are expected there.
 */
final class QuestionPlace {

  private static final Pattern ATX = Pattern.compile(" {0,3}(#{1,6})(?:[ \\t]+(.*))?");

  /** The lines of the next two. */
  private final BitSet marked = new BitSet();

  private final @Nullable Part[] starts;
  private final @Nullable Heading[] answers;
  private @Nullable Part part;
  private boolean quiz;
  private int quizLevel;

  /** Below a heading such as Answers: its level, which a heading must reach to end it; else 0. */
  private int answersLevel;

  /**
   * @param lines how many the text has
   */
  QuestionPlace(Outline outline, int lines) {
    this.starts = new Part[lines + 2];
    this.answers = new Heading[lines + 2];
    outline.all().forEach(this::mark);
    for (Heading heading : outline.answers()) {
      answers[heading.span().firstLine()] = heading;
      marked.set(heading.span().firstLine());
    }
    Heading title = outline.title();
    if (title != null) {
      mark(new Part(title, null, title.span().firstLine()));
    }
  }

  private void mark(Part starting) {
    starts[starting.firstLine] = starting;
    marked.set(starting.firstLine);
  }

  @Nullable Part part() {
    return part;
  }

  /** Whether the section is meant for questions. */
  boolean isQuiz() {
    return quiz;
  }

  boolean isInAnswers() {
    return answersLevel > 0;
  }

  @Nullable Part startingAt(int line) {
    return starts[line];
  }

  /** A heading above the key of a quiz. */
  @Nullable Heading answersAt(int line) {
    return answers[line];
  }

  boolean startsAt(int line) {
    return marked.get(line);
  }

  /**
   * The last line before the next section, or the next answers, starts; that of the text if none.
   */
  int lastBefore(int next, int end) {
    int line = marked.nextSetBit(next);
    return line < 0 ? end : line - 1;
  }

  void enter(Part starting) {
    if (starting.level() <= answersLevel) {
      answersLevel = 0;
    }
    part = starting;
    quiz = starting.context == Role.QUIZZES;
    if (starting.role == Role.QUIZZES) {
      quizLevel = starting.level();
    }
  }

  void enterAnswers(Heading heading) {
    answersLevel = heading.level();
  }

  /** Whether the heading stands inside the quiz rather than beside it. */
  boolean isBelowQuiz(Heading heading) {
    return heading.level() > quizLevel;
  }

  /** The edge of a fence that may be there by mistake: hidden headings count no longer. */
  void leaveHidden() {
    quiz = part != null && part.context == Role.QUIZZES;
  }

  /** A heading inside a doubtful fence, which is code to CommonMark; false when it is none. */
  boolean enterHidden(String line) {
    Matcher atx = ATX.matcher(line);
    if (!atx.matches()) {
      return false;
    }
    String title = atx.group(2) == null ? "" : atx.group(2);
    int level = atx.group(1).length();
    if (quiz
        && (AnswerHeadings.standsAboveAnswers(Headings.normal(title))
            || (level > quizLevel && AnswerHeadings.isAnswer(title)))) {
      return false;
    }
    boolean starts = Headings.role(title) == Role.QUIZZES;
    quiz = starts || (quiz && level > quizLevel);
    quizLevel = starts ? level : quizLevel;
    return true;
  }
}
