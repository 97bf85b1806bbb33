package io.studygraph.ingest;

import io.studygraph.document.Diagnostic;
import io.studygraph.document.Source;
import org.jspecify.annotations.Nullable;

/** What an archive gives: notes, and word of everything that is none. */
sealed interface Entry {

  /**
   * A Markdown file, decoded, under paths that are safe.
   *
   * @param file its name in the archive
   * @param label of the note that it was exported from; its path is the one that counts
   */
  record Note(String file, @Nullable NoteLabel label, Source source) implements Entry {}

  /**
   * Something that is not taken in.
   *
   * @param path as the archive has it; null for the archive itself
   */
  record Refused(@Nullable String path, Outcome outcome, Diagnostic diagnostic) implements Entry {}
}
