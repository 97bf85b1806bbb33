package io.studygraph.review;

import java.util.Locale;

/** How well an item was recalled, by its learner. {@link #toString} is its name in JSON. */
enum Rating {
  /** Not at all, or wrongly. */
  AGAIN(1),
  /** With serious difficulty. */
  HARD(2),
  /** After some hesitation. */
  GOOD(3),
  /** At once. */
  EASY(4);

  private final int grade;

  Rating(int grade) {
    this.grade = grade;
  }

  /** The number that the formulas have for it, and the database: 1 to 4. */
  int grade() {
    return grade;
  }

  static Rating graded(int grade) {
    return values()[grade - 1];
  }

  static Rating named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
