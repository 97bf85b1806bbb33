package io.studygraph.quiz;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What ticking at random earns on average. A guesser sees whether more than one option is right: of
 * a question with one right option exactly one is ticked, each of the <i>n</i> with the same
 * probability; of any other the selection is one of the 2<sup><i>n</i></sup> − 1 with at least one
 * tick, each with the same probability. The mean is computed, not sampled: as many selections have
 * <i>t</i> right and <i>f</i> wrong ticks as there are ways to choose <i>t</i> of <i>c</i> and
 * <i>f</i> of <i>n</i> − <i>c</i>.
 */
final class Guess {

  /** Of more the mean takes too long; no question that is asked of people has so many. */
  static final int MOST_OPTIONS = 64;

  private final Scoring scoring;
  private final Map<Integer, Ratio> byShape = new HashMap<>();

  private Guess(Scoring scoring) {
    this.scoring = scoring;
  }

  /** One that remembers what it computed, for the many questions of a quiz that look the same. */
  static Guess under(Scoring scoring) {
    return new Guess(scoring);
  }

  /**
   * balanced, 4 options, 2 of them right → 1/5. Empty when there are more than {@link
   * #MOST_OPTIONS}.
   */
  Optional<Ratio> score(int options, int correct) {
    return options > MOST_OPTIONS
        ? Optional.empty()
        : Optional.of(
            byShape.computeIfAbsent(
                options * MOST_OPTIONS + correct, shape -> mean(options, correct)));
  }

  private Ratio mean(int options, int correct) {
    int wrong = options - correct;
    if (correct == 1) {
      Ratio hit = scoring.score(new Ticks(options, 1, 1, 0));
      return wrong == 0
          ? hit
          : hit.plus(scoring.score(new Ticks(options, 1, 0, 1)).times(BigInteger.valueOf(wrong)))
              .dividedBy(options);
    }
    Ratio sum = Ratio.ZERO;
    for (int t = 0; t <= correct; t++) {
      for (int f = 0; f <= wrong; f++) {
        Ratio score = scoring.score(new Ticks(options, correct, t, f));
        sum = sum.plus(score.times(choose(correct, t).multiply(choose(wrong, f))));
      }
    }
    return sum.dividedBy(BigInteger.ONE.shiftLeft(options).subtract(BigInteger.ONE));
  }

  private static BigInteger choose(int of, int count) {
    BigInteger ways = BigInteger.ONE;
    for (int i = 0; i < count; i++) {
      ways = ways.multiply(BigInteger.valueOf(of - i)).divide(BigInteger.valueOf(i + 1L));
    }
    return ways;
  }
}
