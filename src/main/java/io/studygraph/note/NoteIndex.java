package io.studygraph.note;

import io.studygraph.document.Reading;
import java.util.UUID;

/**
 * Something that a feature derives from notes and stores, so that it need not read them all. Called
 * in the transaction that changes the note, so that no reader sees one without the other.
 */
public interface NoteIndex {

  /** Makes the index say what the note says now, whatever it said before. */
  void replace(UUID note, Reading reading);

  /** Forgets a note that was deleted. */
  void remove(UUID note);
}
