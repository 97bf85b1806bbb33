package io.studygraph.quiz;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What all answers together earned under one scoring, each number rounded once.
 *
 * @param guessScore what ticking at random earns on average ({@link Guess}); null where a question
 *     has too many options to tell
 */
public record Total(BigDecimal score, BigDecimal fraction, @Nullable BigDecimal guessScore) {

  /**
   * @param scoring null for the default of each question
   */
  static Total of(List<Ticks> answers, @Nullable Scoring scoring) {
    Map<Scoring, Guess> guesses = new EnumMap<>(Scoring.class);
    Ratio sum = Ratio.ZERO;
    Optional<Ratio> guessed = Optional.of(Ratio.ZERO);
    for (Ticks ticks : answers) {
      Scoring applied = Scoring.applied(scoring, ticks);
      sum = sum.plus(applied.score(ticks));
      Optional<Ratio> guess =
          guesses.computeIfAbsent(applied, Guess::under).score(ticks.options(), ticks.correct());
      guessed = guessed.flatMap(before -> guess.map(before::plus));
    }
    return new Total(
        sum.rounded(),
        (answers.isEmpty() ? Ratio.ZERO : sum.dividedBy(answers.size())).rounded(),
        guessed.map(Ratio::rounded).orElse(null));
  }
}
