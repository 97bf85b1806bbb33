package io.studygraph.tag;

import java.util.List;

/**
 * A tag by itself.
 *
 * @param tag the folded spelling
 * @param beside tags of the same notes, with the number of these
 */
record TagView(
    String tag, String label, long count, List<Spelling> spellings, List<TagCount> beside) {

  /** A way to write the tag, and how many notes do. */
  record Spelling(String spelling, long count) {}
}
