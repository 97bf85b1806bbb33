package io.studygraph.review;

import java.util.Locale;

/** What can be reviewed. {@link #toString} is its name in JSON. */
enum ItemKind {
  QUESTION,
  FLASHCARD;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
