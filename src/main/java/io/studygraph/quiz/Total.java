package io.studygraph.quiz;

import java.math.BigDecimal;
import java.util.List;
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
    Guesses guesses = new Guesses();
    return of(
        answers.stream()
            .map(ticks -> guesses.earned(Scoring.applied(scoring, ticks), ticks))
            .toList());
  }

  static Total of(List<Earned> answers) {
    Ratio sum = Ratio.ZERO;
    Optional<Ratio> guessed = Optional.of(Ratio.ZERO);
    for (Earned earned : answers) {
      sum = sum.plus(earned.score());
      guessed = guessed.flatMap(before -> earned.guess().map(before::plus));
    }
    return new Total(
        sum.rounded(),
        (answers.isEmpty() ? Ratio.ZERO : sum.dividedBy(answers.size())).rounded(),
        guessed.map(Ratio::rounded).orElse(null));
  }
}
