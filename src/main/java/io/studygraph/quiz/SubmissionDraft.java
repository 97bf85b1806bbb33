package io.studygraph.quiz;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A submission as it comes in. */
record SubmissionDraft(List<Submission.Answer> answers, @Nullable String scoring) {

  Submission toSubmission() {
    return new Submission(answers, scoring == null ? null : Scoring.named(scoring).orElseThrow());
  }
}
