package io.studygraph.quiz;

import java.util.Locale;

/** How a question went. {@link #toString} is its name in JSON. */
public enum Outcome {
  CORRECT,
  PARTIAL,
  INCORRECT,
  UNANSWERED;

  static Outcome of(Ticks ticks, Ratio score) {
    if (ticks.count() == 0) {
      return UNANSWERED;
    }
    if (score.isWhole()) {
      return CORRECT;
    }
    return score.isPositive() ? PARTIAL : INCORRECT;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
