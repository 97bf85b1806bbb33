package io.studygraph.quiz;

import java.util.Locale;

/** Whether an attempt takes answers. {@link #toString} is its name in JSON. */
enum AttemptState {
  OPEN,
  SUBMITTED,
  /** Its time was over before it was submitted: what was answered until then counts. */
  EXPIRED;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
