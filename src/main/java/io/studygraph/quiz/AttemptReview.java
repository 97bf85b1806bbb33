package io.studygraph.quiz;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an attempt that is over has earned, in JSON: the same whenever it is asked for. */
record AttemptReview(
    UUID id,
    @Nullable String quiz,
    AttemptState state,
    @Nullable String learner,
    @Nullable Instant submittedAt,
    BigDecimal score,
    int maxScore,
    BigDecimal fraction,
    @Nullable BigDecimal guessScore,
    String scoring,
    List<AttemptQuestion> questions) {

  static AttemptReview of(Attempt attempt, boolean author) {
    Grade grade = Objects.requireNonNull(attempt.grade());
    return new AttemptReview(
        attempt.id(),
        attempt.quiz(),
        attempt.state(),
        attempt.owner().learner(),
        attempt.submittedAt(),
        grade.score(),
        grade.maxScore(),
        grade.fraction(),
        // It would tell how many options are right.
        attempt.exam() && !author ? null : grade.guessScore(),
        grade.scoring(),
        AttemptQuestion.all(attempt, author));
  }
}
