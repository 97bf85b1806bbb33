package io.studygraph.quiz;

import java.math.BigInteger;

/** An exact expected value. */
record Fraction(long above, long below) {

  /** Over the product of both, made smaller by what divides it. */
  Fraction plus(Fraction other) {
    long sum = Math.addExact(above * other.below, other.above * below);
    long product = Math.multiplyExact(below, other.below);
    long divisor = BigInteger.valueOf(sum).gcd(BigInteger.valueOf(product)).longValueExact();
    return new Fraction(sum / divisor, product / divisor);
  }

  /** Whether it is this many times another fraction. */
  boolean isTimes(BigInteger numerator, BigInteger denominator, int times) {
    return BigInteger.valueOf(above)
        .multiply(denominator)
        .equals(BigInteger.valueOf(below).multiply(numerator).multiply(BigInteger.valueOf(times)));
  }
}
