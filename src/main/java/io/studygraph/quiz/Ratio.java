package io.studygraph.quiz;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact fraction, so that three questions with a third each make a whole. The denominator is
 * positive; fractions are not reduced until a sum is.
 */
record Ratio(BigInteger numerator, BigInteger denominator) {

  static final Ratio ZERO = of(0, 1);
  static final Ratio ONE = of(1, 1);

  static Ratio of(long numerator, long denominator) {
    return new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  Ratio plus(Ratio other) {
    BigInteger above =
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator));
    BigInteger below = denominator.multiply(other.denominator);
    BigInteger common = above.gcd(below);
    return new Ratio(above.divide(common), below.divide(common));
  }

  Ratio minus(Ratio other) {
    return plus(new Ratio(other.numerator.negate(), other.denominator));
  }

  Ratio times(BigInteger factor) {
    return new Ratio(numerator.multiply(factor), denominator);
  }

  Ratio dividedBy(int count) {
    return dividedBy(BigInteger.valueOf(count));
  }

  Ratio dividedBy(BigInteger count) {
    return new Ratio(numerator, denominator.multiply(count));
  }

  Ratio orZero() {
    return isPositive() ? this : ZERO;
  }

  boolean isPositive() {
    return numerator.signum() > 0;
  }

  boolean isWhole() {
    return numerator.equals(denominator);
  }

  /** Rounded half up to four decimals: 2/3 → 0.6667. */
  BigDecimal rounded() {
    return new BigDecimal(numerator).divide(new BigDecimal(denominator), 4, RoundingMode.HALF_UP);
  }
}
