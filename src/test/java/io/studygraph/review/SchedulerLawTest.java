package io.studygraph.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.studygraph.review.Scheduler.Settings;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for whatever learners do, under any weights within their bounds. */
class SchedulerLawTest {

  private static final int HISTORIES = 80;
  private static final int REVIEWS = 60;

  static Stream<Settings> settings() {
    Random random = new Random(6);
    return Stream.concat(
        Stream.of(Settings.DEFAULT), Stream.generate(() -> anySettings(random)).limit(20));
  }

  @ParameterizedTest
  @MethodSource("settings")
  void betterRatingIsNeverDueSooner(Settings settings) {
    Scheduler scheduler = new Scheduler(settings);
    eachReview(
        scheduler,
        (before, at) -> {
          Instant due = Instant.MIN;
          for (Rating rating : Rating.values()) {
            Instant next = scheduler.next(before, rating, at).due();
            assertThat(next).as("%s after %s at %s", rating, before, at).isAfterOrEqualTo(due);
            due = next;
          }
        });
  }

  @ParameterizedTest
  @MethodSource("settings")
  void memoryStaysWithinItsBounds(Settings settings) {
    Scheduler scheduler = new Scheduler(settings);
    eachReview(
        scheduler,
        (before, at) -> {
          for (Rating rating : Rating.values()) {
            Schedule next = scheduler.next(before, rating, at);
            assertThat(next.memory().stability()).isBetween(0.001, 36_500.0);
            assertThat(next.memory().difficulty()).isBetween(1.0, 10.0);
            assertThat(scheduler.recall(next, next.due())).isBetween(0.0, 1.0);
            assertThat(Duration.between(at, next.due()))
                .isBetween(Duration.ofSeconds(1), Duration.ofDays(settings.longest()));
            if (before != null && !before.reviewedAt().plus(1, ChronoUnit.DAYS).isAfter(at)) {
              double former = before.memory().stability();
              assertThat(next.memory().stability())
                  .as("%s after %s", rating, before)
                  .isBetween(
                      rating == Rating.AGAIN ? 0.001 : former,
                      rating == Rating.AGAIN ? former : 36_500);
            }
          }
        });
  }

  private interface Check {
    void of(@Nullable Schedule before, Instant at);
  }

  private static void eachReview(Scheduler scheduler, Check check) {
    Random random = new Random(17);
    for (int history = 0; history < HISTORIES; history++) {
      Instant at = Instant.parse("2026-01-01T00:00:00Z");
      @Nullable Schedule schedule = null;
      for (int review = 0; review < REVIEWS; review++) {
        check.of(schedule, at);
        schedule = scheduler.next(schedule, Rating.graded(1 + random.nextInt(4)), at);
        at = soon(schedule, random);
      }
    }
  }

  /** At once, early, when it is due, or long after. */
  private static Instant soon(Schedule schedule, Random random) {
    Duration interval = Duration.between(schedule.reviewedAt(), schedule.due());
    return schedule
        .reviewedAt()
        .plus(
            switch (random.nextInt(4)) {
              case 0 -> Duration.ofMillis(random.nextInt(1000));
              case 1 -> Duration.ofMillis((long) (interval.toMillis() * random.nextDouble()));
              case 2 -> interval;
              default -> interval.multipliedBy(1 + random.nextInt(3));
            });
  }

  private static Settings anySettings(Random random) {
    double[] lowest = {
      0.001, 0.001, 0.001, 0.001, 1, 0.001, 0.001, 0.001, 0, 0, 0.001, 0.001, 0.001, 0.001, 0, 0, 1,
      0, 0, 0, 0.1
    };
    double[] highest = {
      100, 100, 100, 100, 10, 4, 4, 0.75, 4.5, 0.8, 3.5, 5, 0.25, 0.9, 4, 1, 6, 2, 2, 0.8, 0.8
    };
    List<Double> weights = new ArrayList<>();
    for (int i = 0; i < lowest.length; i++) {
      double at = random.nextInt(4) == 0 ? random.nextInt(2) : random.nextDouble();
      weights.add(Math.min(highest[i], lowest[i] + at * (highest[i] - lowest[i])));
    }
    weights.subList(0, 4).sort(null);
    List<Duration> pauses =
        Stream.generate(() -> Duration.ofMinutes(1 + random.nextInt(60)))
            .limit(1 + random.nextInt(3))
            .sorted()
            .toList();
    return new Settings(
        new Weights(weights),
        0.7 + 0.29 * random.nextDouble(),
        new Steps(pauses),
        new Steps(pauses.subList(0, 1)),
        1 + random.nextInt(36_500));
  }
}
