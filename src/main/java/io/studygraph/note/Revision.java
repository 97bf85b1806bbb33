package io.studygraph.note;

import io.studygraph.document.Reading;

/**
 * A state of a note.
 *
 * @param note what would be stored of the note if this were its newest state
 */
record Revision(RevisionSummary summary, NoteRow note, Reading reading) {

  /** That of the note itself while it is in this state. */
  String version() {
    return note.version();
  }
}
