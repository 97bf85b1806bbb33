package io.studygraph.note;

import io.studygraph.document.Reading;
import java.util.UUID;

/** Something in notes that a feature lets not everybody change who may change notes. */
public interface NoteGuard {

  /**
   * Throws a failure when the caller may not make the note say this. Called in the transaction that
   * changes the note, before it does.
   */
  void check(UUID note, Reading next);
}
