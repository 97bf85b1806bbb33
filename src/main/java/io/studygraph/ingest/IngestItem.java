package io.studygraph.ingest;

import io.studygraph.document.Diagnostic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file.
 *
 * @param path null for a note that was sent without one, and for what concerns the archive itself
 * @param slug of the note that the file is; null when that could not be found out
 */
record IngestItem(
    @Nullable String path, @Nullable String slug, Outcome outcome, List<Diagnostic> diagnostics) {

  static IngestItem failed(
      @Nullable String path, @Nullable String slug, List<Diagnostic> diagnostics) {
    return new IngestItem(path, slug, Outcome.FAILED, diagnostics);
  }
}
