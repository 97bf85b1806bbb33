package io.studygraph.search;

import java.util.List;

/** How many notes of the whole result carry what; those that most of them carry first. */
record Facets(List<Facet> tag, List<Facet> category, List<Facet> status) {

  /**
   * @param value what the list filter of this name takes
   */
  record Facet(String value, long count) {}
}
