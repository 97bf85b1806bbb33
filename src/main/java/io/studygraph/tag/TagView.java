package io.studygraph.tag;

import io.studygraph.http.Digest;
import io.studygraph.http.Versioned;
import java.util.List;

/**
 * A tag by itself.
 *
 * @param tag the folded spelling
 * @param beside tags of the same notes, with the number of these
 */
record TagView(
    String tag, String label, long count, List<Spelling> spellings, List<TagCount> beside) {

  Versioned versioned() {
    return new Versioned(this, version());
  }

  /** Changes when notes get the tag, lose it, or spell it otherwise. */
  String version() {
    return Digest.name(tag + count + spellings, 8);
  }

  /** A way to write the tag, and how many notes do. */
  record Spelling(String spelling, long count) {}
}
