package io.studygraph.quiz;

import io.studygraph.http.Failure;
import io.studygraph.http.ProblemType;

/** The note exists and has no question to grade. */
final class QuizNotFound extends Failure {

  private static final long serialVersionUID = 1;

  QuizNotFound(String slug) {
    super(
        ProblemType.QUIZ_NOT_FOUND,
        "The note `%s` has no question that can be graded, and so is no quiz.".formatted(slug));
  }
}
