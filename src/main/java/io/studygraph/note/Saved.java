package io.studygraph.note;

import io.studygraph.document.Diagnostic;
import java.util.List;
import java.util.Locale;

/**
 * What became of something that was written.
 *
 * @param diagnostics about its links, as the notes stand now; what the text says by itself is not
 *     repeated here
 */
public record Saved(Outcome outcome, StoredNote note, List<Diagnostic> diagnostics) {

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
