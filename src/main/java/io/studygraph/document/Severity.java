package io.studygraph.document;

import java.util.Locale;

/** How bad a diagnostic is. Only {@link #ERROR} keeps a note out, and only in strict mode. */
public enum Severity {
  ERROR,
  WARNING,
  INFO;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
