package io.studygraph.quiz;

import io.studygraph.http.Failure;
import io.studygraph.http.ProblemType;
import java.util.UUID;

/** The learner has an exam open, about whose questions nothing is told before it is over. */
final class ExamOpen extends Failure {

  private static final long serialVersionUID = 1;

  ExamOpen(UUID attempt) {
    super(
        ProblemType.EXAM_OPEN,
        "The exam %s is open, and asks what this would tell. Submit it first.".formatted(attempt));
  }
}
