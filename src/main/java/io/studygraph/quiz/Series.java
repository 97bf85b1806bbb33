package io.studygraph.quiz;

/** Numbers that were observed one by one. */
final class Series {

  private final double[] values;

  Series(double[] values) {
    this.values = values.clone();
  }

  int size() {
    return values.length;
  }

  double mean() {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  /** Over <i>n</i> − 1. */
  double variance() {
    return covariance(this);
  }

  /** Over <i>n</i> − 1. */
  double covariance(Series other) {
    double mean = mean();
    double otherMean = other.mean();
    double products = 0;
    for (int i = 0; i < values.length; i++) {
      products += (values[i] - mean) * (other.values[i] - otherMean);
    }
    return products / (values.length - 1);
  }

  /** Pearson's coefficient; of two that both vary. */
  double correlation(Series other) {
    return covariance(other) / Math.sqrt(variance() * other.variance());
  }

  /** But for what rounding makes of sums of the same numbers in another order. */
  boolean isConstant() {
    for (double value : values) {
      if (Math.abs(value - values[0]) > 1e-9) {
        return false;
      }
    }
    return true;
  }
}
