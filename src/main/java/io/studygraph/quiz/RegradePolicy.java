package io.studygraph.quiz;

import java.util.Locale;

/**
 * What becomes of the answers to a question whose key was wrong. {@link #toString} is its name in
 * JSON.
 */
enum RegradePolicy {
  /** They are graded by the key that the question has now. */
  CURRENT_KEY,
  /** They are graded by that key or by the one that was shown, whichever gives more. */
  EITHER_KEY,
  /** Whoever was asked gets the full score. */
  FULL_CREDIT,
  /** The question does not count. */
  VOID;

  static RegradePolicy named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
