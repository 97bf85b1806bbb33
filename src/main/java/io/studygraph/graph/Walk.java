package io.studygraph.graph;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;

/** Goes over a graph step by step, breadth first, and comes to each node once. */
final class Walk {

  private final GraphIndex graph;
  private final Direction direction;
  private final Set<EdgeType> types;
  private final boolean everyLink;
  private final BitSet known = new BitSet();
  private final BitSet knownTags = new BitSet();

  Walk(GraphIndex graph, Direction direction, Set<EdgeType> types) {
    this.graph = graph;
    this.direction = direction;
    this.types = types;
    everyLink = types.containsAll(EdgeType.LINKS);
  }

  /** The notes at most so many links away from a note, followed both ways, and itself. */
  static BitSet within(GraphIndex graph, int note, int depth) {
    Walk walk = new Walk(graph, Direction.BOTH, EnumSet.copyOf(EdgeType.LINKS));
    int[] last = walk.start(note);
    for (int step = 0; step < depth && last.length > 0; step++) {
      last = walk.reached(last);
      Arrays.sort(last); // What lies together in memory is read together.
    }
    walk.known.clear(graph.nodes().notes(), Math.max(walk.known.length(), graph.nodes().notes()));
    return walk.known;
  }

  int[] start(int node) {
    known.set(node);
    return new int[] {node};
  }

  /** What is one edge away from some nodes, and was not known yet: by slug. */
  int[] step(int[] from) {
    return bySlug(reached(from));
  }

  private int[] reached(int[] from) {
    Ints found = new Ints();
    for (int node : from) {
      if (direction.includes(Direction.OUT)) {
        addTargets(node, found);
      }
      if (direction.includes(Direction.IN)) {
        addSources(node, found);
      }
      if (types.contains(EdgeType.TAG) && graph.nodes().isNote(node)) {
        graph.tags().ofNotes().forEach(node, tag -> addTagged(tag, found));
      }
    }
    return found.toArray();
  }

  private void addTargets(int node, Ints found) {
    LinkTable links = graph.links();
    for (int link = links.targets().start(node); link < links.targets().end(node); link++) {
      if (everyLink || types.contains(links.type(link))) {
        add(links.targets().number(link), found);
      }
    }
  }

  private void addSources(int node, Ints found) {
    Rows sources = graph.sources();
    for (int at = sources.start(node); at < sources.end(node); at++) {
      int source = sources.number(at);
      if (everyLink || graph.links().has(source, node, types)) {
        add(source, found);
      }
    }
  }

  private void addTagged(int tag, Ints found) {
    if (!knownTags.get(tag)) {
      knownTags.set(tag);
      graph.tags().notes().forEach(tag, note -> add(note, found));
    }
  }

  private void add(int node, Ints found) {
    if (!known.get(node)) {
      known.set(node);
      found.add(node);
    }
  }

  private int[] bySlug(int[] nodes) {
    Arrays.sort(nodes);
    boolean mixed = nodes.length > 0 && !graph.nodes().isNote(nodes[nodes.length - 1]);
    return mixed
        ? IntStream.of(nodes)
            .boxed()
            .sorted(graph.nodes()::compare)
            .mapToInt(Integer::intValue)
            .toArray()
        : nodes;
  }
}
