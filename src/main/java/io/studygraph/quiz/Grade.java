package io.studygraph.quiz;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a submission earned.
 *
 * @param score the sum of the exact scores, rounded once: it may differ in the last decimal from
 *     the sum of the rounded ones
 * @param maxScore the number of questions
 * @param fraction of {@code maxScore} that was earned; 0 for a quiz without questions
 * @param guessScore what ticking at random earns on average ({@link Guess}); null where a question
 *     has too many options to tell
 * @param scoring the name of the scoring that the submission asked for, or {@code default}
 * @param results one for every question of the quiz, in its order
 */
public record Grade(
    BigDecimal score,
    int maxScore,
    BigDecimal fraction,
    @Nullable BigDecimal guessScore,
    String scoring,
    List<Result> results) {

  /**
   * What one answer earned, out of 1.
   *
   * @param selected the keys ticked, in the options' order
   */
  public record Result(String question, Outcome outcome, BigDecimal score, List<String> selected) {}
}
