package io.studygraph.ingest;

import java.io.IOException;

/** An archive has more files than are read. */
final class TooManyFiles extends IOException {

  private static final long serialVersionUID = 1;
}
