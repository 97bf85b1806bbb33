package io.studygraph.quiz;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A statistic, or why there is none.
 *
 * @param value to four decimals; null where it is undefined
 * @param reason null where it is defined
 */
record Figure(@Nullable BigDecimal value, @Nullable Reason reason) {

  /** Why a statistic is undefined. {@link #toString} is its name in JSON. */
  enum Reason {
    /** Nobody answered. */
    NO_ATTEMPTS,
    /** One attempt does not vary. */
    TOO_FEW_ATTEMPTS,
    /** There is no other question to compare with. */
    ONE_QUESTION,
    /** Everybody earned the same, so that there is nothing to explain. */
    SAME_SCORES,
    /** Everybody earned the same with the other questions. */
    SAME_REST,
    /** Nobody chose the option. */
    NOBODY_CHOSE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  static Figure of(double value) {
    return new Figure(BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP), null);
  }

  static Figure none(Reason reason) {
    return new Figure(null, reason);
  }
}
