package io.studygraph.graph;

import java.util.Locale;

/** Which way edges are followed. */
enum Direction {
  /** From the note that has the link. */
  OUT,
  /** From the note that is linked to. */
  IN,
  BOTH;

  static Direction of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  boolean includes(Direction other) {
    return this == other || this == BOTH;
  }
}
