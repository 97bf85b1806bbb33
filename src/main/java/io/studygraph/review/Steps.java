package io.studygraph.review;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pauses within a day, between the reviews of something that is being learnt or relearnt. */
record Steps(List<Duration> pauses) {

  Steps {
    pauses = List.copyOf(pauses);
    if (pauses.isEmpty()
        || pauses.stream().anyMatch(pause -> pause.compareTo(Duration.ZERO) <= 0)) {
      throw new IllegalArgumentException("There must be steps, each of them longer than nothing.");
    }
  }

  /**
   * @param number of the pause, from 0
   */
  record Step(int number, Duration pause) {}

  Step first() {
    return at(0);
  }

  /**
   * @param number of the step before, which a schedule made with more steps may have beyond the end
   * @return null when the steps are behind, and days come next
   */
  @Nullable Step after(int number, Rating rating) {
    if (rating == Rating.AGAIN) {
      return first();
    }
    boolean last = number >= pauses.size() - 1;
    return switch (rating) {
      case HARD -> number == 0 ? slowly() : number < pauses.size() ? at(number) : null;
      case GOOD -> last ? null : at(number + 1);
      default -> null;
    };
  }

  /** The first step once more, somewhat longer: halfway to the second, or to twice the first. */
  private Step slowly() {
    Duration first = pauses.get(0);
    Duration second = pauses.size() > 1 ? pauses.get(1) : first.multipliedBy(2);
    return new Step(0, first.plus(second).dividedBy(2));
  }

  private Step at(int number) {
    return new Step(number, pauses.get(number));
  }
}
