package io.studygraph.ingest;

import io.studygraph.interchange.ImportFormat;
import io.studygraph.interchange.ImportedNote;
import io.studygraph.interchange.Loss;
import io.studygraph.note.Saved;
import java.util.List;

/**
 * What became of a file of another program.
 *
 * @param slug of the note
 * @param questions how many of the file's are in it
 * @param losses what the file says and the note does not
 */
record ImportReport(
    ImportFormat format,
    String slug,
    Outcome outcome,
    int questions,
    List<Loss> losses,
    String markdown) {

  static ImportReport of(ImportFormat format, Saved saved, ImportedNote note) {
    return new ImportReport(
        format,
        saved.note().summary().slug(),
        Outcome.of(saved.outcome()),
        note.questions(),
        note.losses(),
        note.markdown());
  }
}
