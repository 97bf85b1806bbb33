package io.studygraph.document;

import io.studygraph.document.Question.Option;
import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the questions of a text without keys together with their keys. */
final class QuestionReader {

  private final SourceLines lines;
  private final Diagnostics diagnostics;

  private QuestionReader(SourceLines lines, Diagnostics diagnostics) {
    this.lines = lines;
    this.diagnostics = diagnostics;
  }

  /**
   * @param keys by the line of the prompt
   */
  static List<Question> read(List<QuestionBlock> blocks, Map<Integer, Key> keys, Page page) {
    QuestionReader reader = new QuestionReader(page.lines(), page.diagnostics());
    List<Question> questions = new ArrayList<>();
    for (QuestionBlock block : blocks) {
      Key key = keys.get(block.shown().firstLine());
      questions.add(reader.read(block, key == null ? KeyReader.read(block, page.lines()) : key));
    }
    return questions;
  }

  private Question read(QuestionBlock block, Key key) {
    List<Option> options = new ArrayList<>(block.options.size());
    Set<String> texts = new HashSet<>();
    for (OptionBlock option : block.options) {
      String text = text(option.text());
      if (!texts.add(text)) {
        diagnostics.add(DiagnosticCode.QUESTION_DUPLICATE_OPTION, shown(option.text()));
      }
      options.add(new Option(OptionKeys.at(options.size()), text));
    }
    if (key.problem() != null && key.at() != null) {
      diagnostics.add(key.problem(), key.at());
    } else if (key.lettered() != null) {
      diagnostics.add(DiagnosticCode.EXPLANATION_NAMES_LETTERS, key.lettered());
    }
    return new Question(
        topic(block.headed && block.part != null ? block.part.parent : block.part),
        prompt(text(block.prompt)),
        options,
        OptionKeys.areOf(options.size(), key.correct()) ? key.correct() : List.of(),
        key.explanation(),
        block.part == null ? null : block.part.anchor(),
        Lines.of(block.shown()));
  }

  static List<Question> front(
      List<FrontQuestions.Found> shown, List<FrontQuestions.Found> keyed, Page page) {
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      Question question = shown.get(i).question();
      FrontQuestions.Found found = i < keyed.size() ? keyed.get(i) : shown.get(i);
      if (found.problem() != null) {
        page.diagnostics().add(found.problem(), found.span(), "/quizzes/" + i, null);
      } else if (found.lettered() != null) {
        page.diagnostics()
            .add(
                DiagnosticCode.EXPLANATION_NAMES_LETTERS,
                found.lettered(),
                "/quizzes/" + i + "/explanation",
                null);
      }
      questions.add(
          new Question(
              question.topic(),
              question.prompt(),
              question.options(),
              found.question().correct(),
              found.question().explanation(),
              null,
              question.lines()));
    }
    return questions;
  }

  private static @Nullable String topic(@Nullable Part part) {
    return part != null && part.role == Role.OTHER && part.context == Role.QUIZZES
        ? part.title()
        : null;
  }

  private static Span shown(List<Span> spans) {
    return spans.get(0).to(spans.get(spans.size() - 1));
  }

  /** Emphasis that opened before the label, as in {@code **1. What?**}, closes behind the text. */
  private static String prompt(String text) {
    boolean stray = text.endsWith("**") && text.indexOf("**") == text.length() - 2;
    return stray ? text.substring(0, text.length() - 2).stripTrailing() : text;
  }

  /** Lines joined as they are, since an option may hold code; the first without its label. */
  private String text(List<Span> spans) {
    if (spans.size() == 1) {
      return spans.get(0).in(lines.text()).strip();
    }
    StringBuilder text = new StringBuilder();
    for (Span span : spans) {
      text.append(text.isEmpty() ? "" : "\n").append(span.in(lines.text()));
    }
    String stripped = text.toString().strip();
    int breakAt = stripped.indexOf('\n');
    return breakAt < 0
        ? stripped
        : stripped.substring(0, breakAt).stripTrailing()
            + "\n"
            + stripped.substring(breakAt + 1).stripIndent();
  }
}
