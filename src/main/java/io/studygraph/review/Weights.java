package io.studygraph.review;

import java.util.List;

/**
 * The 21 weights of FSRS-6, w<sub>0</sub> to w<sub>20</sub>, each within the bounds that the
 * project's optimizers keep it in.
 */
record Weights(List<Double> values) {

  private static final double[] LOWEST = {
    0.001, 0.001, 0.001, 0.001, 1, 0.001, 0.001, 0.001, 0, 0, 0.001, 0.001, 0.001, 0.001, 0, 0, 1,
    0, 0, 0, 0.1
  };

  private static final double[] HIGHEST = {
    100, 100, 100, 100, 10, 4, 4, 0.75, 4.5, 0.8, 3.5, 5, 0.25, 0.9, 4, 1, 6, 2, 2, 0.8, 0.8
  };

  /**
   * Trained by the FSRS project on several hundred million reviews of ten thousand people, for whom
   * has no weights of their own yet.
   */
  static final Weights DEFAULT =
      new Weights(
          List.of(
              0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
              1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542));

  /**
   * @throws IllegalArgumentException when there are not 21, or one is out of its bounds
   */
  Weights {
    values = List.copyOf(values);
    if (values.size() != LOWEST.length) {
      throw new IllegalArgumentException(
          "FSRS-6 has %d weights, and not %d.".formatted(LOWEST.length, values.size()));
    }
    for (int i = 0; i < LOWEST.length; i++) {
      double weight = values.get(i);
      if (!(weight >= LOWEST[i] && weight <= HIGHEST[i])) {
        throw new IllegalArgumentException(
            "Weight %d is %s, and has to be from %s to %s."
                .formatted(i, weight, LOWEST[i], HIGHEST[i]));
      }
    }
  }

  double get(int index) {
    return values.get(index);
  }
}
