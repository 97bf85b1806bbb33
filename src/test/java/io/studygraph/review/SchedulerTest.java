package io.studygraph.review;

import static io.studygraph.review.Rating.AGAIN;
import static io.studygraph.review.Rating.EASY;
import static io.studygraph.review.Rating.GOOD;
import static io.studygraph.review.Rating.HARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.studygraph.review.Scheduler.Settings;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchedulerTest {

  private static final Instant START = Instant.parse("2022-11-29T12:30:00Z");

  private final Scheduler scheduler = new Scheduler(Settings.DEFAULT);

  /** The FSRS project's own vector: each review when it is due. */
  @Test
  void intervalsAreThoseOfTheReferenceScheduler() {
    int[] grades = {3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3};
    Schedule schedule = scheduler.next(null, Rating.graded(grades[0]), START);
    List<Long> intervals = new ArrayList<>(List.of(days(schedule)));
    for (int i = 1; i < grades.length; i++) {
      schedule = scheduler.next(schedule, Rating.graded(grades[i]), schedule.due());
      intervals.add(days(schedule));
    }
    assertThat(intervals)
        .containsExactly(0L, 2L, 11L, 46L, 163L, 498L, 0L, 0L, 2L, 4L, 7L, 12L, 21L);
    assertThat(schedule.reviews()).isEqualTo(13);
    assertThat(schedule.lapses()).isEqualTo(1);
    assertThat(schedule.introducedAt()).isEqualTo(START);
  }

  /** Another one: reviews after 0, 0, 1, 3, 8 and 21 days. */
  @Test
  void memoryIsThatOfTheReferenceModel() {
    int[] grades = {1, 3, 3, 3, 3, 3};
    int[] days = {0, 0, 1, 3, 8, 21};
    Schedule schedule = scheduler.next(null, Rating.graded(grades[0]), START);
    for (int i = 1; i < grades.length; i++) {
      Instant at = schedule.reviewedAt().plus(Duration.ofDays(days[i]));
      schedule = scheduler.next(schedule, Rating.graded(grades[i]), at);
    }
    assertThat(schedule.memory().stability()).isCloseTo(53.62691, within(5e-5));
    assertThat(schedule.memory().difficulty()).isCloseTo(6.3574867, within(5e-7));
  }

  @Test
  void whatIsNewIsLearntInStepsOfMinutes() {
    assertSteps(List.of(AGAIN), Phase.LEARNING, 0, Duration.ofMinutes(1));
    assertSteps(List.of(HARD), Phase.LEARNING, 0, Duration.ofSeconds(330));
    assertSteps(List.of(GOOD), Phase.LEARNING, 1, Duration.ofMinutes(10));
    assertSteps(List.of(GOOD, HARD), Phase.LEARNING, 1, Duration.ofMinutes(10));
    assertSteps(List.of(GOOD, AGAIN), Phase.LEARNING, 0, Duration.ofMinutes(1));
    assertSteps(List.of(EASY), Phase.REVIEW, 0, Duration.ofDays(8));
    assertSteps(List.of(GOOD, GOOD), Phase.REVIEW, 0, Duration.ofDays(2));
  }

  @Test
  void whatWasForgottenIsRelearntInAStepOfItsOwn() {
    List<Rating> learnt = List.of(GOOD, GOOD);
    assertSteps(and(learnt, AGAIN), Phase.RELEARNING, 0, Duration.ofMinutes(10));
    assertSteps(and(learnt, AGAIN, AGAIN), Phase.RELEARNING, 0, Duration.ofMinutes(10));
    assertSteps(and(learnt, AGAIN, HARD), Phase.RELEARNING, 0, Duration.ofMinutes(15));
    assertSteps(and(learnt, AGAIN, GOOD), Phase.REVIEW, 0, Duration.ofDays(1));
  }

  private void assertSteps(List<Rating> ratings, Phase phase, int step, Duration pause) {
    Schedule schedule = whenDue(scheduler, ratings);
    assertThat(schedule.phase()).as("%s", ratings).isEqualTo(phase);
    assertThat(schedule.step()).as("%s", ratings).isEqualTo(step);
    assertThat(Duration.between(schedule.reviewedAt(), schedule.due()))
        .as("%s", ratings)
        .isEqualTo(pause);
  }

  @Test
  void stepBeyondTheEndOfFewerStepsIsTheLast() {
    Schedule second = whenDue(scheduler, List.of(GOOD));
    Scheduler shorter =
        new Scheduler(new Settings(Weights.DEFAULT, 0.9, minutes(5), minutes(10), 36_500));
    for (Rating rating : List.of(HARD, GOOD, EASY)) {
      assertThat(shorter.next(second, rating, second.due()).phase()).isEqualTo(Phase.REVIEW);
    }
    assertThat(shorter.next(second, AGAIN, second.due()).phase()).isEqualTo(Phase.LEARNING);
  }

  @Test
  void oneStepIsLongerWhereItWasHard() {
    Scheduler shorter =
        new Scheduler(new Settings(Weights.DEFAULT, 0.9, minutes(10), minutes(10), 36_500));
    assertThat(whenDue(shorter, List.of(HARD)).due()).isEqualTo(START.plusSeconds(900));
  }

  /** The stability is the interval after which 90 % are recalled. */
  @ParameterizedTest
  @CsvSource({"0.8, 8", "0.9, 2", "0.95, 1"})
  void whoWantsToForgetLessReviewsSooner(double retention, int days) {
    Schedule schedule =
        whenDue(
            new Scheduler(
                new Settings(Weights.DEFAULT, retention, minutes(1, 10), minutes(10), 36_500)),
            List.of(GOOD, GOOD));
    assertThat(days(schedule)).isEqualTo(days);
  }

  /** Of the last review alone, and of nothing that is learnt in steps. */
  @ParameterizedTest
  @CsvSource({"0.8, 8", "0.9, 2", "0.95, 1"})
  void reviewMayWantAnotherRetention(double retention, int days) {
    Schedule first = scheduler.next(null, GOOD, START, 0.7);
    assertThat(first).isEqualTo(scheduler.next(null, GOOD, START));
    Schedule second = scheduler.next(first, GOOD, first.due(), retention);
    assertThat(days(second)).isEqualTo(days);
    assertThat(second.memory()).isEqualTo(scheduler.next(first, GOOD, first.due()).memory());
    assertThat(scheduler.next(second, GOOD, second.reviewedAt()))
        .isEqualTo(
            scheduler.next(scheduler.next(first, GOOD, first.due()), GOOD, second.reviewedAt()));
  }

  @Test
  void recallFadesFromCertaintyToNineInTenAtTheStability() {
    MemoryModel model = new MemoryModel(Weights.DEFAULT);
    MemoryState memory = new MemoryState(30, 5);
    assertThat(model.recall(memory, 0)).isEqualTo(1);
    assertThat(model.recall(memory, 30)).isCloseTo(0.9, within(1e-12));
    assertThat(model.recall(memory, 300)).isCloseTo(0.6928, within(5e-5));
    Schedule schedule = whenDue(scheduler, List.of(EASY));
    assertThat(scheduler.recall(schedule, schedule.reviewedAt())).isEqualTo(1);
    assertThat(scheduler.recall(schedule, schedule.due())).isBetween(0.89, 0.91);
  }

  @Test
  void noIntervalIsLongerThanTheLongest() {
    Scheduler bounded =
        new Scheduler(new Settings(Weights.DEFAULT, 0.9, minutes(1), minutes(10), 5));
    Schedule schedule = whenDue(bounded, List.of(EASY, EASY, EASY));
    assertThat(days(schedule)).isEqualTo(5);
  }

  @Test
  void nameTellsSchedulersOfOtherSettingsApart() {
    Settings other = new Settings(Weights.DEFAULT, 0.85, minutes(1, 10), minutes(10), 36_500);
    assertThat(new Scheduler(Settings.DEFAULT).name()).isEqualTo(scheduler.name());
    assertThat(new Scheduler(other).name()).isNotEqualTo(scheduler.name());
    assertThat(new Scheduler(withWeight(20, 0.5)).name()).isNotEqualTo(scheduler.name());
  }

  @Test
  void weightOutOfItsBoundsIsRefused() {
    assertThatThrownBy(() -> withWeight(20, 0.05))
        .hasMessage("Weight 20 is 0.05, and has to be from 0.1 to 0.8.");
    assertThatThrownBy(() -> withWeight(0, 101)).hasMessageContaining("Weight 0 is 101.0");
    assertThatThrownBy(() -> withWeight(7, Double.NaN)).hasMessageContaining("Weight 7 is NaN");
    assertThatThrownBy(() -> new Weights(Collections.nCopies(19, 1.0)))
        .hasMessage("FSRS-6 has 21 weights, and not 19.");
  }

  @Test
  void settingsOutOfReasonAreRefused() {
    for (double retention : new double[] {0.5, 1, Double.NaN}) {
      assertThatThrownBy(() -> new Settings(Weights.DEFAULT, retention, minutes(1), minutes(1), 1))
          .hasMessageContaining("The retention is " + retention);
    }
    assertThatThrownBy(() -> new Settings(Weights.DEFAULT, 0.9, minutes(1), minutes(1), 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> minutes()).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> minutes(0)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Settings withWeight(int index, double weight) {
    List<Double> weights = new ArrayList<>(Weights.DEFAULT.values());
    weights.set(index, weight);
    return new Settings(new Weights(weights), 0.9, minutes(1, 10), minutes(10), 36_500);
  }

  private static long days(Schedule schedule) {
    return Duration.between(schedule.reviewedAt(), schedule.due()).toDays();
  }

  private static Steps minutes(long... minutes) {
    return new Steps(Arrays.stream(minutes).mapToObj(Duration::ofMinutes).toList());
  }

  private static List<Rating> and(List<Rating> ratings, Rating... more) {
    List<Rating> all = new ArrayList<>(ratings);
    all.addAll(List.of(more));
    return all;
  }

  /** What reviews come to, the first at the start and each other one when it is due. */
  private static Schedule whenDue(Scheduler scheduler, List<Rating> ratings) {
    Schedule schedule = scheduler.next(null, ratings.get(0), START);
    for (Rating rating : ratings.subList(1, ratings.size())) {
      schedule = scheduler.next(schedule, rating, schedule.due());
    }
    return schedule;
  }
}
