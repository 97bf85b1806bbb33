package io.studygraph.document;

import java.util.Locale;

/** Whether readers may see a note. */
public enum Status {
  DRAFT,
  PUBLISHED;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
