package io.studygraph.review;

import io.studygraph.review.Steps.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the next schedule of a schedule and a rating, as the FSRS project's reference scheduler
 * does (<a href="https://github.com/open-spaced-repetition/py-fsrs">py-fsrs</a>): steps of minutes
 * while something is learnt, then whole days, as many as {@link MemoryModel} says. Without its
 * random spread of due days, so that the same reviews make the same schedule always.
 */
final class Scheduler {

  /** To be raised when the same reviews come to another schedule than they did. */
  private static final int VERSION = 1;

  private final Settings settings;
  private final MemoryModel model;

  Scheduler(Settings settings) {
    this.settings = settings;
    this.model = new MemoryModel(settings.weights());
  }

  /**
   * What a schedule depends on beside the reviews.
   *
   * @param retention the probability of recall at which something is due
   * @param longest interval, in days
   */
  record Settings(
      Weights weights, double retention, Steps learning, Steps relearning, int longest) {

    static final Settings DEFAULT =
        new Settings(
            Weights.DEFAULT,
            0.9,
            new Steps(List.of(Duration.ofMinutes(1), Duration.ofMinutes(10))),
            new Steps(List.of(Duration.ofMinutes(10))),
            36_500);

    Settings {
      if (!(retention >= 0.7 && retention <= 0.99)) {
        throw new IllegalArgumentException(
            "The retention is %s, and has to be from 0.7 to 0.99.".formatted(retention));
      }
      if (longest < 1) {
        throw new IllegalArgumentException("The longest interval has to be a day or more.");
      }
    }
  }

  /** Two schedulers of one name come to the same schedules. */
  String name() {
    return VERSION + " " + settings;
  }

  /**
   * What reviews come to.
   *
   * @param reviews all of an item by a learner, in their order
   * @return null when there is none
   */
  @Nullable Schedule of(List<LoggedReview> reviews) {
    Schedule schedule = null;
    for (LoggedReview review : reviews) {
      schedule = next(schedule, review.rating(), review.reviewedAt(), review.retention());
    }
    return schedule;
  }

  /**
   * @param before null for the first review
   */
  Schedule next(@Nullable Schedule before, Rating rating, Instant at) {
    return next(before, rating, at, null);
  }

  /**
   * @param before null for the first review
   * @param retention the probability of recall at which the item is to be due again; null for that
   *     of the settings
   */
  Schedule next(@Nullable Schedule before, Rating rating, Instant at, @Nullable Double retention) {
    MemoryState memory =
        before == null
            ? model.initial(rating)
            : model.next(before.memory(), days(before.reviewedAt(), at), rating);
    Phase phase = before == null ? Phase.LEARNING : before.phase();
    @Nullable Step step =
        switch (phase) {
          case REVIEW -> rating == Rating.AGAIN ? settings.relearning().first() : null;
          case RELEARNING -> settings.relearning().after(stepOf(before), rating);
          default -> settings.learning().after(stepOf(before), rating);
        };
    boolean lapsed = phase == Phase.REVIEW && rating == Rating.AGAIN;
    return new Schedule(
        step == null ? Phase.REVIEW : lapsed ? Phase.RELEARNING : phase,
        step == null ? 0 : step.number(),
        memory,
        before == null ? at : before.introducedAt(),
        at,
        at.plus(step == null ? Duration.ofDays(interval(memory, retention)) : step.pause()),
        before == null ? 1 : before.reviews() + 1,
        (before == null ? 0 : before.lapses()) + (lapsed ? 1 : 0));
  }

  /** How likely the learner recalls the item at a time. */
  double recall(Schedule schedule, Instant at) {
    return model.recall(schedule.memory(), days(schedule.reviewedAt(), at));
  }

  /** Whole days, of which there is at least one. */
  private long interval(MemoryState memory, @Nullable Double retention) {
    double wanted = retention == null ? settings.retention() : retention;
    double days = Math.rint(model.interval(memory, wanted));
    return (long) Math.max(1, Math.min(days, settings.longest()));
  }

  /** 24 hours each, since nobody knows where the learner's midnight is. */
  private static long days(Instant from, Instant to) {
    return Math.max(0, Duration.between(from, to).toDays());
  }

  private static int stepOf(@Nullable Schedule before) {
    return before == null ? 0 : before.step();
  }
}
