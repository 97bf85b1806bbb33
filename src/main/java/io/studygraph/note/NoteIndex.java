package io.studygraph.note;

import io.studygraph.document.Reading;
import java.util.UUID;

/**
 * Something that a feature derives from notes and stores, so that it need not read them all. Called
 * in the transaction that changes the note, so that no reader sees one without the other.
 */
public interface NoteIndex {

  /**
   * To be raised whenever the same note is indexed otherwise than before. At the next start all
   * notes are indexed anew, in the background. An index that is taken out leaves its number to
   * {@link Reading#EDITION}, so that the sum of all never falls.
   */
  int edition();

  /** Makes the index say what the note says now, whatever it said before. */
  void replace(UUID note, Reading reading);

  /** Forgets a note that was deleted. */
  void remove(UUID note);
}
