package io.studygraph.interchange;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What Moodle gives for each ticked option, in percent. Of <i>n</i> options with <i>c</i> right
 * ones, each right one gives 1/<i>c</i> and each wrong one takes 1/(<i>n</i> − <i>c</i>), so that
 * all ticks together earn nothing, and Moodle cuts off what is below 0: the scoring {@code
 * balanced}. Where one option is right there is one choice to make, and wrong ones give nothing.
 *
 * @param rounded whether Moodle's list of grades lacks the exact weights
 */
record Weights(List<BigDecimal> percent, boolean rounded) {

  /**
   * The grades that Moodle takes in a question (its {@code question_bank::fraction_options_full}),
   * each as good as negative. A file with another one is refused.
   */
  private static final List<BigDecimal> GRADES =
      Stream.of(
              "100",
              "90",
              "83.33333",
              "80",
              "75",
              "70",
              "66.66667",
              "60",
              "50",
              "40",
              "33.33333",
              "30",
              "25",
              "20",
              "16.66667",
              "14.28571",
              "12.5",
              "11.11111",
              "10",
              "5",
              "0")
          .map(BigDecimal::new)
          .toList();

  /** More than Moodle's rounding to five digits, and less than any two grades are apart. */
  private static final double TOLERANCE = 1e-4;

  static Weights of(QuizItem item) {
    int right = item.correct().size();
    int wrong = item.options().size() - right;
    BigDecimal reward = nearest(right);
    BigDecimal penalty = item.isMultiple() && wrong > 0 ? nearest(wrong).negate() : BigDecimal.ZERO;
    List<BigDecimal> percent =
        IntStream.range(0, item.options().size())
            .mapToObj(i -> item.correct().contains(i) ? reward : penalty)
            .toList();
    boolean rounded = !isExact(reward, right) || (penalty.signum() < 0 && !isExact(penalty, wrong));
    return new Weights(percent, rounded);
  }

  private static BigDecimal nearest(int parts) {
    return GRADES.stream()
        .min(Comparator.comparingDouble(grade -> Math.abs(grade.doubleValue() - 100.0 / parts)))
        .orElseThrow();
  }

  private static boolean isExact(BigDecimal percent, int parts) {
    return Math.abs(percent.abs().doubleValue() - 100.0 / parts) < TOLERANCE;
  }
}
