package io.studygraph.search;

/**
 * Scores rows of columns as {@link Scorer} does versions, by what it found of all of them in the
 * lists of the words that are sought. For one query, and one thread.
 */
final class ColumnScorer {

  private static final int PLACES = Places.COUNT - 1;

  private final VersionColumns columns;
  private final Scorer scorer;

  /** By term and row: how often it is in the text, and its {@link Places}. */
  private final char[][] found;

  ColumnScorer(VersionColumns columns, Scorer scorer, SoughtWords words) {
    this.columns = columns;
    this.scorer = scorer;
    this.found = new char[words.terms()][columns.rows()];
    words.forEachMark(
        (word, term, exact) ->
            columns.forEachEntry(word, (row, field, times) -> add(term, exact, row, field, times)));
  }

  private void add(int term, boolean exact, int row, int field, int times) {
    char before = found[term][row];
    int places = (before & PLACES) | Places.of(field, exact);
    found[term][row] = (char) ((Math.max(before >>> Places.BITS, times) << Places.BITS) | places);
  }

  /**
   * Not a number where the title counts, which the columns do not have in its order: a search asks
   * for as many scores as there are notes, too often for an object each.
   */
  double score(int number, int row) {
    double sum = 0;
    for (char[] term : found) {
      int places = term[row] & PLACES;
      if (Places.has(places, Field.TITLE)) {
        return Double.NaN;
      }
      sum += Scorer.ofTerm(places == 0 ? Places.TEXT : places, term[row] >>> Places.BITS);
    }
    return sum / Math.max(1, found.length) + scorer.small(number, columns.updatedDay(row));
  }
}
