package io.studygraph.note;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * A note that was patched, in JSON.
 *
 * @param rewritten the other notes whose links were led to the note's new slug
 */
record PatchedView(@JsonUnwrapped NoteView note, List<Rewritten> rewritten) {

  record Rewritten(String slug, String title, int revision) {

    static Rewritten of(NoteSummary note) {
      return new Rewritten(note.slug(), note.title(), note.revision());
    }
  }
}
