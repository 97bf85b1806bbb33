package io.studygraph.quiz;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An attempt in JSON. */
record AttemptView(
    UUID id,
    @Nullable String quiz,
    AttemptState state,
    AttemptMode mode,
    String scoring,
    @Nullable String learner,
    long seed,
    Instant createdAt,
    @Nullable Instant expiresAt,
    @Nullable Instant submittedAt,
    @Nullable Long remainingSeconds,
    List<AttemptQuestion> questions) {

  static AttemptView of(Attempt attempt, boolean author) {
    return new AttemptView(
        attempt.id(),
        attempt.quiz(),
        attempt.state(),
        attempt.mode(),
        Scoring.name(attempt.scoring()),
        attempt.owner().learner(),
        attempt.seed(),
        attempt.createdAt(),
        attempt.expiresAt(),
        attempt.submittedAt(),
        attempt.remainingSeconds(),
        AttemptQuestion.all(attempt, author));
  }
}
