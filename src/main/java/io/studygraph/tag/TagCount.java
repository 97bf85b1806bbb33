package io.studygraph.tag;

import java.util.List;

/**
 * How many notes have a tag.
 *
 * @param tag the folded spelling
 */
record TagCount(String tag, String label, List<String> spellings, long count) {

  static TagCount of(Tally tally) {
    return new TagCount(tally.name(), tally.spellings().get(0), tally.spellings(), tally.count());
  }
}
