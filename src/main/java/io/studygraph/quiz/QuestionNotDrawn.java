package io.studygraph.quiz;

import io.studygraph.http.Failure;
import io.studygraph.http.ProblemType;
import java.util.UUID;

/** The attempt does not ask the question. */
final class QuestionNotDrawn extends Failure {

  private static final long serialVersionUID = 1;

  QuestionNotDrawn(UUID id) {
    super(ProblemType.QUESTION_NOT_DRAWN, "The attempt has no question %s.".formatted(id));
  }
}
