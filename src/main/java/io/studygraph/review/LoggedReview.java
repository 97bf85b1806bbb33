package io.studygraph.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review as the log has it, which never changes.
 *
 * @param number rises with the reviews of an item by a learner
 * @param durationMillis how long the learner took; null when nobody said
 * @param version of the item, as it was seen
 * @param selected keys of the options ticked; null where the learner gave a rating alone
 * @param retention the probability of recall at which the item was to be due again; null for what
 *     the service is set to
 */
record LoggedReview(
    long number,
    UUID item,
    Rating rating,
    Instant reviewedAt,
    @Nullable Integer durationMillis,
    int version,
    @Nullable List<String> selected,
    @Nullable Double retention) {}
