package io.studygraph.quiz;

import io.studygraph.access.KeyName;
import io.studygraph.quiz.RegradeView.Score;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A grade that was changed after its attempt was over, in JSON.
 *
 * @param regradedBy the API key that it was done with
 */
record RegradeEntry(
    UUID id,
    UUID attempt,
    @Nullable String learner,
    RegradePolicy policy,
    Instant regradedAt,
    @Nullable KeyName regradedBy,
    Score oldScore,
    Score newScore) {}
