package io.studygraph.quiz;

import io.studygraph.document.Document;
import java.util.Locale;
import java.util.Set;

/**
 * Notes whose front matter says {@code exam: true}. Their keys are shown to authors alone, however
 * they are asked for: such a quiz is graded for authors, drawn by name, by authors, in the mode
 * {@code exam}, and the review of an attempt tells its learner the score and no key.
 */
final class Exam {

  /** What YAML 1.1 took for true, so that no key is shown for a word that reads like it. */
  private static final Set<String> YES = Set.of("true", "yes", "on", "y");

  private Exam() {}

  static boolean is(Document document) {
    Object mark = document.extra().get("exam");
    return Boolean.TRUE.equals(mark)
        || (mark instanceof String text && YES.contains(text.toLowerCase(Locale.ROOT)));
  }
}
