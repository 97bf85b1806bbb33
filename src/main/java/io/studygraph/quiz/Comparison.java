package io.studygraph.quiz;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a submission would have earned under a scoring. */
public record Comparison(
    String scoring, BigDecimal score, BigDecimal fraction, @Nullable BigDecimal guessScore) {

  static Comparison of(Scoring scoring, Total total) {
    return new Comparison(scoring.toString(), total.score(), total.fraction(), total.guessScore());
  }
}
