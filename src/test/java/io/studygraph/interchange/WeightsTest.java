package io.studygraph.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightsTest {

  private static Weights of(int options, int right) {
    Set<Integer> correct = IntStream.range(0, right).boxed().collect(Collectors.toSet());
    return Weights.of(Items.item("x", Collections.nCopies(options, "o"), correct));
  }

  @ParameterizedTest
  @CsvSource({
    "4, 1, 100, 0, false",
    "2, 2, 50, , false",
    "4, 2, 50, -50, false",
    "5, 3, 33.33333, -50, false",
    "9, 2, 50, -14.28571, false",
    "8, 6, 16.66667, -50, false",
    "19, 10, 10, -11.11111, false",
    "13, 11, 10, -50, true",
    "14, 2, 50, -10, true"
  })
  void eachRightOptionGivesItsShareAndEachWrongOneTakesIts(
      int options, int right, BigDecimal reward, BigDecimal penalty, boolean rounded) {
    Weights weights = of(options, right);
    assertThat(weights.percent().subList(0, right)).containsOnly(reward);
    assertThat(weights.percent().subList(right, options))
        .allSatisfy(percent -> assertThat(percent).isEqualByComparingTo(penalty));
    assertThat(weights.rounded()).isEqualTo(rounded);
  }

  /** Of up to ten of each, which is all that real questions have, none is rounded. */
  @Test
  void allTicksTogetherEarnNothing() {
    for (int right = 2; right <= 10; right++) {
      for (int wrong = 1; wrong <= 10; wrong++) {
        Weights weights = of(right + wrong, right);
        double sum = weights.percent().stream().mapToDouble(BigDecimal::doubleValue).sum();
        assertThat(weights.rounded()).isFalse();
        assertThat(sum).isBetween(-0.001, 0.001);
      }
    }
  }

  @Test
  void roundedWeightsAreReported() {
    List<String> options = Collections.nCopies(14, "o");
    QuizItem item = Items.item("x", options, Set.of(0, 1));
    assertThat(Items.losses(ExportFormat.GIFT, item)).contains("weights-rounded");
    assertThat(Items.losses(ExportFormat.MOODLE_XML, item)).contains("weights-rounded");
    assertThat(Items.losses(ExportFormat.QTI3, item)).isEmpty();
  }
}
