package io.studygraph.note;

import java.util.Locale;

/** What became of something that was written. */
public record Saved(Outcome outcome, StoredNote note) {

  /** Whether anything changed. */
  public enum Outcome {
    CREATED,
    UPDATED,
    UNCHANGED,
    SKIPPED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
