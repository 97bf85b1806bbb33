package io.studygraph.quiz;

/** An exact expected value. */
record Fraction(long above, long below) {}
