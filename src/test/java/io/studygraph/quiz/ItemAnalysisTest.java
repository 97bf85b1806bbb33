package io.studygraph.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.studygraph.quiz.Figure.Reason;
import io.studygraph.quiz.ItemAnalysis.Answer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ItemAnalysisTest {

  private static ItemAnalysis of(int questions, List<Map<Integer, Answer>> attempts) {
    return new ItemAnalysis(questions, attempts);
  }

  private static Map<Integer, Answer> attempt(double... scores) {
    Map<Integer, Answer> attempt = new HashMap<>();
    for (int i = 0; i < scores.length; i++) {
      attempt.put(i, new Answer(scores[i], Set.of(scores[i] > 0 ? "A" : "B")));
    }
    return attempt;
  }

  /** Worked by hand: see the numbers in the comments. */
  @Test
  void smallTable() {
    ItemAnalysis analysis =
        of(3, List.of(attempt(1, 1, 1), attempt(1, 1, 0), attempt(1, 0, 0), attempt(0, 0, 0)));

    assertThat(value(analysis.facility(0))).isEqualByComparingTo("0.75");
    // x = 1 1 1 0, rest sums 2 1 0 0: covariance 1/4, variances 1/4 and 11/12.
    assertThat(value(analysis.discrimination(0))).isEqualByComparingTo("0.5222");
    // Variances 1/4, 1/3, 1/4; of the totals 3 2 1 0, 5/3: 3/2 · (1 − (5/6)/(5/3)).
    assertThat(value(analysis.reliability())).isEqualByComparingTo("0.75");
    assertThat(analysis.chose(1, "A")).isEqualTo(2);
    // Of those two, the other questions earned 2/2 and 1/2.
    assertThat(value(analysis.meanRest(1, "A"))).isEqualByComparingTo("0.75");
  }

  private static BigDecimal value(Figure figure) {
    assertThat(figure.reason()).isNull();
    return figure.value() == null ? BigDecimal.ZERO : figure.value();
  }

  @Test
  void whatIsUndefinedSaysWhy() {
    ItemAnalysis none = of(2, List.of());
    assertThat(none.facility(0)).isEqualTo(Figure.none(Reason.NO_ATTEMPTS));
    assertThat(none.discrimination(0)).isEqualTo(Figure.none(Reason.NO_ATTEMPTS));
    assertThat(none.meanRest(0, "A")).isEqualTo(Figure.none(Reason.NO_ATTEMPTS));
    assertThat(none.reliability()).isEqualTo(Figure.none(Reason.NO_ATTEMPTS));

    ItemAnalysis one = of(2, List.of(attempt(1, 0)));
    assertThat(one.discrimination(0)).isEqualTo(Figure.none(Reason.TOO_FEW_ATTEMPTS));
    assertThat(one.reliability()).isEqualTo(Figure.none(Reason.TOO_FEW_ATTEMPTS));
    assertThat(one.meanRest(0, "B")).isEqualTo(Figure.none(Reason.NOBODY_CHOSE));

    ItemAnalysis single = of(1, List.of(attempt(1), attempt(0)));
    assertThat(single.discrimination(0)).isEqualTo(Figure.none(Reason.ONE_QUESTION));
    assertThat(single.meanRest(0, "A")).isEqualTo(Figure.none(Reason.ONE_QUESTION));
    assertThat(single.reliability()).isEqualTo(Figure.none(Reason.ONE_QUESTION));

    ItemAnalysis same = of(3, List.of(attempt(1, 1, 0), attempt(1, 0, 1)));
    assertThat(same.discrimination(0)).isEqualTo(Figure.none(Reason.SAME_SCORES));
    assertThat(same.reliability()).isEqualTo(Figure.none(Reason.SAME_SCORES));
    ItemAnalysis rest = of(2, List.of(attempt(1, 1), attempt(0, 1)));
    assertThat(rest.discrimination(0)).isEqualTo(Figure.none(Reason.SAME_REST));
  }

  /** 0.1 + 0.2 + 0.3 is another double than 0.3 + 0.2 + 0.1, and the same score. */
  @Test
  void roundingIsNoVariance() {
    ItemAnalysis analysis =
        of(
            4,
            List.of(
                attempt(0.1, 0.2, 0.3, 0), attempt(0.3, 0.2, 0.1, 0), attempt(0.2, 0.1, 0.3, 0)));
    assertThat(analysis.reliability()).isEqualTo(Figure.none(Reason.SAME_SCORES));
    assertThat(analysis.discrimination(3)).isEqualTo(Figure.none(Reason.SAME_SCORES));
  }

  static Stream<Integer> seeds() {
    return IntStream.range(0, 50).boxed();
  }

  /** As one would in a spreadsheet: a column for each question, sums of products, COVARIANCE.S. */
  @ParameterizedTest
  @MethodSource("seeds")
  void figuresAreThoseOfASpreadsheet(int seed) {
    Random random = new Random(seed);
    int questions = 2 + random.nextInt(8);
    int people = 5 + random.nextInt(200);
    double[][] sheet = new double[people][questions];
    List<Map<Integer, Answer>> attempts = new ArrayList<>();
    for (double[] row : sheet) {
      double ability = random.nextGaussian();
      for (int q = 0; q < questions; q++) {
        double luck = ability + random.nextGaussian();
        row[q] = luck > 0.7 ? 1 : luck > 0 ? 0.5 : luck > -0.3 ? 0.3333 : 0;
      }
      attempts.add(attempt(row));
    }
    ItemAnalysis analysis = of(questions, attempts);
    for (int q = 0; q < questions; q++) {
      assertClose(analysis.facility(q), Sheet.sum(Sheet.column(sheet, q)) / people);
      double[] others = new double[people];
      double ofA = 0;
      int countA = 0;
      for (int row = 0; row < people; row++) {
        others[row] = Sheet.sum(sheet[row]) - sheet[row][q];
        if (sheet[row][q] > 0) {
          ofA += others[row] / (questions - 1);
          countA++;
        }
      }
      assertClose(analysis.discrimination(q), Sheet.correl(Sheet.column(sheet, q), others));
      assertThat(analysis.chose(q, "A")).isEqualTo(countA);
      assertClose(analysis.meanRest(q, "A"), ofA / countA);
    }
    assertClose(analysis.reliability(), Sheet.alphaFromCovariances(sheet));
  }

  private static void assertClose(Figure figure, double expected) {
    if (Double.isNaN(expected)) {
      assertThat(figure.value()).isNull();
      assertThat(figure.reason()).isNotNull();
    } else {
      assertThat(value(figure).doubleValue()).isBetween(expected - 6e-5, expected + 6e-5);
    }
  }

  /** The functions of a spreadsheet, by other formulas than those of the program. */
  private static final class Sheet {

    static double[] column(double[][] sheet, int column) {
      double[] values = new double[sheet.length];
      for (int row = 0; row < sheet.length; row++) {
        values[row] = sheet[row][column];
      }
      return values;
    }

    static double sum(double[] values) {
      double sum = 0;
      for (double value : values) {
        sum += value;
      }
      return sum;
    }

    static double sumProduct(double[] one, double[] other) {
      double sum = 0;
      for (int i = 0; i < one.length; i++) {
        sum += one[i] * other[i];
      }
      return sum;
    }

    static double covariance(double[] one, double[] other) {
      int n = one.length;
      return (sumProduct(one, other) - sum(one) * sum(other) / n) / (n - 1);
    }

    static double correl(double[] one, double[] other) {
      int n = one.length;
      double above = n * sumProduct(one, other) - sum(one) * sum(other);
      double below =
          (n * sumProduct(one, one) - sum(one) * sum(one))
              * (n * sumProduct(other, other) - sum(other) * sum(other));
      return below < 1e-9 ? Double.NaN : above / Math.sqrt(below);
    }

    /**
     * k·c̄/(v̄ + (k − 1)·c̄), with the mean variance v̄ and the mean covariance c̄ of the columns.
     */
    static double alphaFromCovariances(double[][] sheet) {
      int k = sheet[0].length;
      double variances = 0;
      double covariances = 0;
      for (int i = 0; i < k; i++) {
        for (int j = 0; j < k; j++) {
          double covariance = covariance(column(sheet, i), column(sheet, j));
          if (i == j) {
            variances += covariance / k;
          } else {
            covariances += covariance / (k * (k - 1.0));
          }
        }
      }
      double below = variances + (k - 1) * covariances;
      return Math.abs(below) < 1e-9 ? Double.NaN : k * covariances / below;
    }
  }
}
