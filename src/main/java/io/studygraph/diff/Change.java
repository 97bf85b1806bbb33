package io.studygraph.diff;

/**
 * Lines of one text that give way to lines of another. Lines are counted from 0, ends are
 * exclusive; either side may be empty.
 */
record Change(int fromStart, int fromEnd, int toStart, int toEnd) {

  boolean touches(Change next) {
    return fromEnd == next.fromStart && toEnd == next.toStart;
  }

  Change joined(Change next) {
    return new Change(fromStart, next.fromEnd, toStart, next.toEnd);
  }

  /** The same change when the texts it was found in start at these lines. */
  Change shifted(int from, int to) {
    return new Change(fromStart + from, fromEnd + from, toStart + to, toEnd + to);
  }
}
