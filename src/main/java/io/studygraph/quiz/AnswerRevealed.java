package io.studygraph.quiz;

import io.studygraph.http.Failure;
import io.studygraph.http.ProblemType;

/** The key of the question was shown after the answer it has. */
final class AnswerRevealed extends Failure {

  private static final long serialVersionUID = 1;

  AnswerRevealed() {
    super(ProblemType.ANSWER_REVEALED, "The question was answered, and its key was shown.");
  }
}
