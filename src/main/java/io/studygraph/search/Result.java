package io.studygraph.search;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a query finds.
 *
 * @param best the notes to list, in the order of their scores
 * @param total how many there are in all
 */
record Result(List<Scored> best, long total, Facets facets, Scorer scorer) {

  /**
   * A note by the number of its version.
   *
   * @param inLinks how many notes link to it, as far as that was looked up
   */
  record Scored(int number, NoteVersion version, BigDecimal score, int inLinks) {}
}
