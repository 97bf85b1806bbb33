package io.studygraph.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A review as it comes in: a rating, or an answer to be graded.
 *
 * @param selected keys of the options ticked
 * @param version of the item, as it was seen; null for the present one
 * @param retention the probability of recall at which the item is to be due again; null for what
 *     the service is set to
 */
record ReviewDraft(
    @Nullable String learner,
    @Nullable String rating,
    @Nullable List<String> selected,
    @Nullable Integer version,
    @Nullable Integer durationMillis,
    @Nullable Double retention) {}
