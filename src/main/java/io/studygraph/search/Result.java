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

  /** A note, and why it has its place. */
  record Scored(NoteVersion version, BigDecimal score, Refinement refinement) {}
}
