package io.studygraph.quiz;

import io.studygraph.document.Document;

/**
 * Notes whose front matter says {@code exam: true}. Their keys are shown to authors alone, however
 * they are asked for: such a quiz is graded for authors, drawn by name, by authors, in the mode
 * {@code exam}, and the review of an attempt tells its learner the score and no key.
 */
final class Exam {

  private Exam() {}

  static boolean is(Document document) {
    return Boolean.TRUE.equals(document.extra().get("exam"));
  }
}
