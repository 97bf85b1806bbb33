package io.studygraph.review;

import java.util.Locale;

/** Where an item stands with its learner. {@link #toString} is its name in JSON. */
enum Phase {
  /** Never reviewed. */
  NEW,
  /** On the first steps, minutes apart. */
  LEARNING,
  /** Due again after days. */
  REVIEW,
  /** Forgotten, and on steps minutes apart once more. */
  RELEARNING;

  static Phase named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
