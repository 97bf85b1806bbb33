package io.studygraph.quiz;

import java.util.Locale;

/** When an attempt shows keys. {@link #toString} is its name in JSON. */
enum AttemptMode {
  /** That of a question once it is answered. */
  PRACTICE,
  /** None before the attempt is over. */
  EXAM;

  static AttemptMode named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
