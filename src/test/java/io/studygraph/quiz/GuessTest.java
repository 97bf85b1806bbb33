package io.studygraph.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GuessTest {

  @ParameterizedTest(name = "{0}: n={1} c={2} gives {3}")
  @CsvSource({
    "all-or-nothing,    4, 1, 0.2500",
    "all-or-nothing,    4, 2, 0.0667",
    "balanced,          4, 2, 0.2000",
    "balanced,          3, 2, 0.2857",
    "balanced,          8, 4, 0.1373",
    "right-minus-wrong, 4, 3, 0.3778",
    "every-decision,    4, 1, 0.6250",
    "every-decision,    8, 4, 0.5000",
    "halves,            5, 2, 0.1855",
    "coverage,          4, 2, 0.3444",
  })
  void workedExamples(String name, int n, int c, BigDecimal score) {
    Scoring scoring = Scoring.named(name).orElseThrow();

    assertThat(Guess.under(scoring).score(n, c).map(Ratio::rounded)).contains(score);
  }

  /** Adds up every selection by itself. */
  @ParameterizedTest
  @EnumSource
  void isTheMeanOverEverySelectionThatAGuesserCouldMake(Scoring scoring) {
    Guess guess = Guess.under(scoring);
    for (int n = 1; n <= 8; n++) {
      for (int key = 1; key < 1 << n; key++) {
        int options = n;
        int marked = key;
        List<Fraction> scores =
            IntStream.range(1, 1 << n)
                .filter(ticks -> Integer.bitCount(marked) > 1 || Integer.bitCount(ticks) == 1)
                .mapToObj(ticks -> new MarkedOptions(options, marked, ticks).score(scoring))
                .toList();
        Fraction sum = scores.stream().reduce(new Fraction(0, 1), Fraction::plus);
        Ratio mean = guess.score(n, Integer.bitCount(key)).orElseThrow();

        assertThat(sum.isTimes(mean.numerator(), mean.denominator(), scores.size()))
            .as("%s, %d options, key %s: %s", scoring, n, Integer.toBinaryString(key), mean)
            .isTrue();
      }
    }
  }

  @Test
  void isNotComputedForMoreOptionsThanAnybodyIsAsked() {
    assertThat(Guess.under(Scoring.BALANCED).score(64, 32)).isPresent();
    assertThat(Guess.under(Scoring.BALANCED).score(65, 1)).isEmpty();
  }
}
