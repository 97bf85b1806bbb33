package io.studygraph.quiz;

import io.studygraph.http.Failure;
import io.studygraph.http.Problem.Detail;
import io.studygraph.http.ProblemType;

/** The submission speaks of questions or options that the quiz does not have, or of one twice. */
final class UngradableSubmission extends Failure {

  private static final long serialVersionUID = 1;

  UngradableSubmission(InvalidSubmission invalid) {
    super(
        ProblemType.INVALID_SUBMISSION,
        invalid.faults().get(0).detail(),
        invalid.faults().stream()
            .map(fault -> Detail.atPointer(fault.pointer(), fault.code(), fault.detail()))
            .toList());
  }
}
