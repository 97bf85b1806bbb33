package io.studygraph.search;

import io.studygraph.http.Page;
import io.studygraph.http.Paged;
import io.studygraph.note.NoteSummary;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of what was found.
 *
 * @param total null when it was not asked for
 * @param corrected what was searched instead of the query; null when that was searched itself
 */
record SearchPage(
    List<Hit> items,
    @Nullable String next,
    @Nullable Long total,
    @Nullable String corrected,
    Facets facets)
    implements Paged {

  /**
   * @param explanation null when it was not asked for
   */
  record Hit(
      BigDecimal score,
      NoteSummary note,
      List<Highlight> highlights,
      @Nullable List<Factor> explanation) {}

  static SearchPage of(
      Page<Hit> hits, @Nullable Long total, @Nullable String corrected, Facets facets) {
    return new SearchPage(hits.items(), hits.next(), total, corrected, facets);
  }
}
