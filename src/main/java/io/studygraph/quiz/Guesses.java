package io.studygraph.quiz;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What ticking at random earns, remembered for the many questions of a quiz that look the same. */
final class Guesses {

  private final Map<Scoring, Guess> byScoring = new EnumMap<>(Scoring.class);

  /** Empty where a question has too many options to tell. */
  Optional<Ratio> score(Scoring scoring, Ticks ticks) {
    return byScoring.computeIfAbsent(scoring, Guess::under).score(ticks.options(), ticks.correct());
  }

  Earned earned(Scoring scoring, Ticks ticks) {
    return new Earned(scoring.score(ticks), score(scoring, ticks));
  }
}
