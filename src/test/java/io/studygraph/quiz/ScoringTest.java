package io.studygraph.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScoringTest {

  @ParameterizedTest(name = "{0}: n={1} c={2} t={3} f={4} gives {5}")
  @CsvSource({
    "all-or-nothing,    4, 2, 2, 0, 1.0000",
    "all-or-nothing,    4, 2, 2, 1, 0.0000",
    "all-or-nothing,    4, 2, 1, 0, 0.0000",
    "balanced,          4, 2, 1, 0, 0.5000",
    "balanced,          4, 2, 2, 1, 0.5000",
    "balanced,          4, 2, 1, 1, 0.0000",
    "balanced,          5, 3, 2, 0, 0.6667",
    "balanced,          5, 2, 2, 1, 0.6667",
    "balanced,          4, 3, 1, 1, 0.0000",
    "balanced,          3, 3, 2, 0, 0.6667",
    "right-minus-wrong, 4, 3, 2, 1, 0.3333",
    "right-minus-wrong, 4, 1, 1, 2, 0.0000",
    "every-decision,    6, 3, 2, 1, 0.6667",
    "every-decision,    4, 2, 0, 2, 0.0000",
    "halves,            3, 2, 1, 0, 0.5000",
    "halves,            2, 1, 1, 1, 0.0000",
    "halves,            5, 2, 1, 1, 0.2500",
    "halves,            4, 2, 1, 1, 0.0000",
    "halves,            9, 3, 1, 1, 0.0000",
    "coverage,          4, 2, 1, 1, 0.2500",
    "coverage,          5, 3, 2, 1, 0.4444",
    "all-or-nothing,    7, 3, 3, 0, 1.0000",
    "balanced,          7, 3, 2, 1, 0.4167",
    "right-minus-wrong, 7, 5, 4, 1, 0.6000",
    "every-decision,    7, 3, 0, 0, 0.0000",
    "every-decision,    7, 3, 1, 0, 0.7143",
    "halves,            7, 3, 2, 0, 0.5000",
    "halves,            7, 3, 2, 1, 0.2500",
    "coverage,          7, 3, 2, 2, 0.3333",
    "all-or-nothing,    8, 8, 7, 0, 0.0000",
    "balanced,          8, 5, 4, 1, 0.4667",
    "right-minus-wrong, 8, 3, 3, 1, 0.6667",
    "every-decision,    8, 5, 3, 3, 0.3750",
    "halves,            8, 4, 2, 1, 0.0000",
    "coverage,          8, 6, 5, 2, 0.5952",
  })
  void workedExamples(String name, int n, int c, int t, int f, BigDecimal score) {
    Scoring scoring = Scoring.named(name).orElseThrow();

    assertThat(scoring.score(new Ticks(n, c, t, f)).rounded()).isEqualTo(score);
  }

  @ParameterizedTest
  @EnumSource
  void everyKeyAndEverySelectionScoresAsTheFormulaSays(Scoring scoring) {
    forEveryKeyAndSelection(
        marked -> {
          Ratio score = scoring.score(marked.ticks());
          Fraction expected = marked.score(scoring);

          assertThat(score.numerator().longValueExact() * expected.below())
              .as("%s %s", scoring, marked)
              .isEqualTo(score.denominator().longValueExact() * expected.above());
        });
  }

  @ParameterizedTest
  @EnumSource
  void onlyTheKeyIsCorrectAndOnlyNoTickIsUnanswered(Scoring scoring) {
    forEveryKeyAndSelection(
        marked -> {
          Outcome outcome = Outcome.of(marked.ticks(), scoring.score(marked.ticks()));

          assertThat(outcome == Outcome.CORRECT).isEqualTo(marked.key() == marked.selection());
          assertThat(outcome == Outcome.UNANSWERED).isEqualTo(marked.selection() == 0);
          boolean earned = marked.score(scoring).above() > 0;
          assertThat(outcome == Outcome.INCORRECT).isEqualTo(marked.selection() != 0 && !earned);
        });
  }

  @Test
  void aSingleRightOptionIsAllOrNothingByDefaultAndSeveralAreBalanced() {
    assertThat(Scoring.byDefault(1)).isEqualTo(Scoring.ALL_OR_NOTHING);
    assertThat(Scoring.byDefault(2)).isEqualTo(Scoring.BALANCED);
  }

  @Test
  void anUnknownNameIsNoScoring() {
    assertThat(Scoring.named("ALL_OR_NOTHING")).isEmpty();
  }

  private static void forEveryKeyAndSelection(Consumer<MarkedOptions> check) {
    for (int n = 2; n <= 8; n++) {
      for (int key = 1; key < 1 << n; key++) {
        for (int selection = 0; selection < 1 << n; selection++) {
          check.accept(new MarkedOptions(n, key, selection));
        }
      }
    }
  }
}
