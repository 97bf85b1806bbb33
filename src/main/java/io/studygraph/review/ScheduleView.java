package io.studygraph.review;

import java.time.Instant;

/** A schedule in JSON. */
record ScheduleView(
    Phase phase,
    Instant due,
    Instant reviewedAt,
    double stability,
    double difficulty,
    int reviews,
    int lapses) {

  static ScheduleView of(Schedule schedule) {
    return new ScheduleView(
        schedule.phase(),
        schedule.due(),
        schedule.reviewedAt(),
        schedule.memory().stability(),
        schedule.memory().difficulty(),
        schedule.reviews(),
        schedule.lapses());
  }
}
