package io.studygraph.note;

import io.studygraph.document.Reading;
import io.studygraph.document.Source;

/**
 * A note with its source.
 *
 * @param version changes with every revision, and is never that of another note
 */
public record StoredNote(NoteSummary summary, Source source, String version) {

  /** Reads the source: the work of a millisecond for a usual note. */
  public Reading read() {
    return Reading.of(source);
  }
}
