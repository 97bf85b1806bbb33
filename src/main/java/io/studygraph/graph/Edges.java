package io.studygraph.graph;

import java.util.Collection;
import java.util.List;

/** The edges of a graph, of the types and in the direction that somebody asks for. */
interface Edges {

  /**
   * Slugs one edge away from any of some others, in their order.
   *
   * @param known slugs to leave out
   * @param most how many to give, the first in order
   */
  List<String> neighbours(Collection<String> of, Collection<String> known, int most);

  /** Edges, whatever their direction, of which both ends are among the slugs; in a fixed order. */
  List<Edge> among(Collection<String> slugs, int most);
}
