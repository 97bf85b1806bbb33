package io.studygraph.quiz;

import io.studygraph.http.Failure;
import io.studygraph.http.ProblemType;

/** The quiz is an exam, and an attempt of another kind would show its keys. */
final class ExamAlone extends Failure {

  private static final long serialVersionUID = 1;

  ExamAlone() {
    super(ProblemType.EXAM_ALONE, "The quiz is an exam. Start the attempt with `mode` `exam`.");
  }
}
