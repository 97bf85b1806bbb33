package io.studygraph.tag;

import java.util.List;

/**
 * How many notes have a tag or a category.
 *
 * @param folded the name without regard to spelling
 * @param spellings the one that most notes use first, then by the alphabet
 */
record Tally(String name, String folded, List<String> spellings, long count) {

  static Tally of(Object[] row) {
    return new Tally(
        (String) row[0],
        (String) row[1],
        List.of((String[]) row[2]),
        ((Number) row[3]).longValue());
  }
}
