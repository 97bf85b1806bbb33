package io.studygraph.search;

import java.util.List;

/** Where words stand, the most telling field first. */
enum Field {
  TITLE(0),
  TAGS(1),
  HEADINGS(2),
  TEXT(3);

  /** Those that are made of names. */
  static final List<Field> NAMES = List.of(TITLE, TAGS, HEADINGS);

  private final int place;

  Field(int place) {
    this.place = place;
  }

  /** Counted from 0. */
  int place() {
    return place;
  }
}
