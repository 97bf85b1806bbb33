package io.studygraph.ingest;

import io.studygraph.http.Failure;
import io.studygraph.http.ProblemType;

/** Not one file of an archive can be read. */
final class InvalidArchive extends Failure {

  private static final long serialVersionUID = 1;

  InvalidArchive(String message) {
    super(ProblemType.INVALID_ARCHIVE, message);
  }
}
