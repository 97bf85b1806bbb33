package io.studygraph.ingest;

import io.studygraph.note.Saved;
import java.util.Locale;

/** What became of a file. */
enum Outcome {
  CREATED,
  UPDATED,
  UNCHANGED,
  SKIPPED,
  FAILED;

  static Outcome of(Saved.Outcome saved) {
    return valueOf(saved.name());
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
