package io.studygraph.quiz;

import io.studygraph.document.Question;
import io.studygraph.document.Question.Option;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a question says to those who are asked it; of a flashcard, its front and, as an option, its
 * back.
 */
public record Wording(String prompt, List<String> options) {

  private static final Set<String> VERDICTS =
      Set.of("true", "false", "yes", "no", "right", "wrong", "correct", "incorrect");

  static Wording of(Question question) {
    return new Wording(question.prompt(), question.options().stream().map(Option::text).toList());
  }

  /** A text without what makes no other text of it: case, and the kind and number of blanks. */
  static String normalised(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /** Whether the options are about something, unlike "true" and "false". */
  boolean optionsSay() {
    return !VERDICTS.containsAll(optionSet());
  }

  /** The options in whatever order. */
  List<String> optionSet() {
    return options.stream().map(Wording::normalised).sorted().toList();
  }
}
