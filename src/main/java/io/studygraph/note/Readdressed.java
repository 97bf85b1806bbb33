package io.studygraph.note;

import io.studygraph.document.DocumentEditor;
import io.studygraph.document.Edit;
import io.studygraph.document.Reading;
import io.studygraph.document.Unwritable;

/**
 * Sources that come back from the past: a note may have had another address then, and must not take
 * it again without a word.
 */
final class Readdressed {

  private Readdressed() {}

  /**
   * Makes a source that names another slug than the note's name this one; all else stays as it is.
   *
   * @throws UnwritableNote when the source names its slug in a way that cannot be edited
   */
  static Reading to(String slug, Reading reading) {
    String named = reading.document().slug();
    if (named == null || named.equals(slug)) {
      return reading;
    }
    try {
      return Reading.of(DocumentEditor.edit(reading.source(), new Edit.SetSlug(slug)));
    } catch (Unwritable unwritable) {
      throw new UnwritableNote(unwritable);
    }
  }
}
