package io.studygraph.ingest;

import io.studygraph.http.Failure;
import io.studygraph.http.ProblemType;
import io.studygraph.interchange.UnreadableFile;

/** A file is not in the format that it was sent as. */
final class InvalidImport extends Failure {

  private static final long serialVersionUID = 1;

  InvalidImport(UnreadableFile unreadable) {
    super(ProblemType.INVALID_IMPORT, String.valueOf(unreadable.getMessage()));
  }
}
