package io.studygraph.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A logged review in JSON. */
record LogEntry(
    UUID item,
    Rating rating,
    Instant reviewedAt,
    @Nullable Integer durationMillis,
    int version,
    List<String> selected,
    @Nullable Double retention) {

  static LogEntry of(LoggedReview review) {
    List<String> selected = review.selected();
    return new LogEntry(
        review.item(),
        review.rating(),
        review.reviewedAt(),
        review.durationMillis(),
        review.version(),
        selected == null ? List.of() : selected,
        review.retention());
  }
}
