package io.studygraph.document;

import io.studygraph.markdown.Block;
import io.studygraph.markdown.Block.Heading;
import io.studygraph.markdown.MarkdownTree;
import io.studygraph.markdown.SourceLines;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The sections of a text.
 *
 * @param title the first H1, which is the note's title and no section
 * @param top sections that stand in no other
 * @param all every section, in the order of the text
 * @param answers headings above the key of a quiz, which are no sections but part of the key
 * @param byBlocks whether the blocks alone told all this, and no line of text beside the headings
 */
record Outline(
    @Nullable Heading title,
    List<Part> top,
    List<Part> all,
    List<Heading> answers,
    boolean byBlocks) {

  static Outline of(MarkdownTree tree, SourceLines lines, LineKinds kinds, int bodyLine) {
    return new Builder(lines, kinds, bodyLine).build(tree);
  }

  private static final class Builder {
    private final SourceLines lines;
    private final LineKinds kinds;
    private final HeadingBelowOptions belowOptions;
    private final List<Part> top = new ArrayList<>();
    private final List<Part> all = new ArrayList<>();
    private final List<Heading> answers = new ArrayList<>();
    private @Nullable Heading title;
    private @Nullable Part current;
    private boolean quizSeen;
    private boolean byBlocks = true;
    private @Nullable Boolean asks;

    Builder(SourceLines lines, LineKinds kinds, int bodyLine) {
      this.lines = lines;
      this.kinds = kinds;
      this.belowOptions = new HeadingBelowOptions(lines, kinds);
      open(null, bodyLine);
    }

    Outline build(MarkdownTree tree) {
      for (Block block : tree.blocks()) {
        if (!(block instanceof Heading heading) || !opens(heading)) {
          if (current != null) {
            current.blocks.add(block);
          }
        }
      }
      closeTo(0, lines.count());
      top.removeIf(this::isEmpty);
      all.removeIf(this::isEmpty);
      return new Outline(title, top, all, answers, byBlocks);
    }

    private boolean opens(Heading heading) {
      if (isAccident(heading)) {
        return false;
      }
      if (standsAboveAnswers(heading)) {
        answers.add(heading);
        return false;
      }
      if (title == null && heading.level() == 1) {
        title = heading;
        closeTo(0, heading.span().firstLine() - 1);
        open(null, heading.span().lastLine() + 1);
      } else {
        closeTo(heading.level(), heading.span().firstLine() - 1);
        open(heading, heading.span().firstLine());
      }
      return true;
    }

    private boolean standsAboveAnswers(Heading heading) {
      String text = heading.text().plain();
      String name = AnswerHeadings.mayNameAnswers(text) ? Headings.normal(text) : "";
      boolean answer = AnswerHeadings.isAnswer(text);
      byBlocks &= !answer;
      return (quizSeen && AnswerHeadings.standsAboveAnswers(name))
          || (answer && (isInQuiz(heading) || belowOptions.isAnswer(heading, current)))
          || ((title != null || heading.level() > 1) && AnswerHeadings.isAnswerKey(name) && asks());
    }

    private boolean isInQuiz(Heading heading) {
      Part quiz = current;
      while (quiz != null && quiz.role != Role.QUIZZES) {
        quiz = quiz.parent;
      }
      return quiz != null && heading.level() > quiz.level();
    }

    /** Whether there is any question in the text. */
    private boolean asks() {
      byBlocks = false;
      if (asks == null) {
        asks = IntStream.rangeClosed(1, lines.count()).anyMatch(this::asks);
      }
      return asks;
    }

    private boolean asks(int line) {
      return kinds.at(line).is(QuestionLine.Kind.PROMPT)
          || (lines.mayBeHeading(line) && Headings.role(lines.line(line)) == Role.QUIZZES);
    }

    /**
     * A line of text right above {@code ---} is a heading to CommonMark. A sentence is none to its
     * author; nor is, in a quiz, where an explanation stands above such a line, what names no
     * section.
     */
    private boolean isAccident(Heading heading) {
      boolean inQuiz = current != null && current.context == Role.QUIZZES;
      return heading.setext()
          && Headings.role(heading.text().markdown()) == Role.OTHER
          && (inQuiz || (Headings.isSentence(heading.text()) && isRule(heading)));
    }

    private boolean isRule(Heading heading) {
      return lines.line(heading.span().lastLine()).strip().equals("---");
    }

    private void open(@Nullable Heading heading, int firstLine) {
      Part part = new Part(heading, current, firstLine);
      (current == null ? top : current.children).add(part);
      all.add(part);
      current = part;
      quizSeen |= part.role == Role.QUIZZES;
    }

    /** Ends the sections that a heading of this level ends. */
    private void closeTo(int level, int lastLine) {
      while (current != null && (current.level() >= level || current.level() == 0)) {
        current.lastLine = lastLine;
        current = current.parent;
      }
    }

    /** Nothing but blank lines before the first heading is no section. */
    private boolean isEmpty(Part part) {
      if (part.heading != null) {
        return false;
      }
      for (int line = part.firstLine; line <= part.lastLine; line++) {
        if (!lines.isBlank(line) && !lines.line(line).strip().equals("\uFEFF")) {
          byBlocks = false;
          return false;
        }
      }
      return true;
    }
  }
}
