package io.studygraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Directed edges between numbered nodes, walked either way. */
record RandomGraph(List<Edge> edges, Direction direction) implements Edges {

  static RandomGraph of(Random random) {
    int nodes = 1 + random.nextInt(30);
    List<Edge> edges = new ArrayList<>();
    for (int i = random.nextInt(3 * nodes); i > 0; i--) {
      edges.add(
          new Edge(name(random.nextInt(nodes)), name(random.nextInt(nodes)), EdgeType.LINK, null));
    }
    return new RandomGraph(edges, List.of(Direction.values()).get(random.nextInt(3)));
  }

  static String name(int node) {
    return "n" + node;
  }

  Stream<String> neighbours(String of) {
    return edges.stream()
        .flatMap(
            edge ->
                Stream.of(
                    edge.from().equals(of) && direction != Direction.IN ? edge.to() : of,
                    edge.to().equals(of) && direction != Direction.OUT ? edge.from() : of))
        .filter(slug -> !slug.equals(of));
  }

  @Override
  public List<String> neighbours(Collection<String> of, Collection<String> known, int most) {
    Set<String> found = new TreeSet<>();
    of.forEach(slug -> neighbours(slug).forEach(found::add));
    found.removeAll(known);
    return found.stream().limit(most).toList();
  }

  @Override
  public List<Edge> among(Collection<String> slugs, int most) {
    return edges.stream()
        .filter(edge -> slugs.contains(edge.from()) && slugs.contains(edge.to()))
        .limit(most)
        .toList();
  }
}
