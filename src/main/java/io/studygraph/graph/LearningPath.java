package io.studygraph.graph;

import io.studygraph.graph.Traversal.Reached;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jgrapht.alg.connectivity.GabowStrongConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.traverse.TopologicalOrderIterator;
import org.jspecify.annotations.Nullable;

/**
 * What to read before a note: what it links to, and what that links to, each before what links to
 * it. Notes that link to each other in a circle have no order, and come together.
 *
 * @param steps in the order to read them in, the note itself last
 * @param cycles notes that lead to each other
 */
record LearningPath(List<Step> steps, List<List<NoteLabel>> cycles, boolean truncated) {

  /**
   * @param distance how many links away it is from the note to be understood
   * @param cycle the place in {@link #cycles} of the circle that it is in; null when in none
   */
  record Step(
      String slug,
      String title,
      @Nullable String category,
      int distance,
      @Nullable Integer cycle) {}

  /**
   * @param limit how many notes may come before the note, the nearest
   */
  static LearningPath to(GraphIndex graph, int note, int depth, int limit, Set<EdgeType> types) {
    Traversal before = Traversal.from(graph, note, depth, limit, Direction.OUT, types);
    Map<Integer, Integer> distances = new HashMap<>();
    distances.put(note, 0);
    for (Reached reached : before.nodes()) {
      if (graph.nodes().isNote(reached.node())) {
        distances.put(reached.node(), reached.distance());
      }
    }
    List<Set<Integer>> groups = inOrder(links(graph, distances, types), farFirst(distances));
    List<Step> steps = new ArrayList<>();
    List<List<NoteLabel>> cycles = new ArrayList<>();
    for (Set<Integer> group : groups) {
      List<Integer> members = group.stream().sorted(farFirst(distances)).toList();
      Integer cycle = members.size() == 1 ? null : cycles.size();
      members.forEach(
          member ->
              steps.add(step(graph.nodes().label(member), distance(distances, member), cycle)));
      if (cycle != null) {
        cycles.add(group.stream().sorted().map(graph.nodes()::label).toList());
      }
    }
    return new LearningPath(steps, cycles, before.truncated());
  }

  private static Step step(NoteLabel label, int distance, @Nullable Integer cycle) {
    return new Step(label.slug(), label.title(), label.category(), distance, cycle);
  }

  private static int distance(Map<Integer, Integer> distances, int note) {
    return Objects.requireNonNull(distances.get(note));
  }

  private static Comparator<Integer> farFirst(Map<Integer, Integer> distances) {
    return Comparator.comparingInt((Integer note) -> -distance(distances, note))
        .thenComparing(note -> note);
  }

  private static SimpleDirectedGraph<Integer, DefaultEdge> links(
      GraphIndex graph, Map<Integer, Integer> distances, Set<EdgeType> types) {
    SimpleDirectedGraph<Integer, DefaultEdge> links = new SimpleDirectedGraph<>(DefaultEdge.class);
    distances.keySet().stream().sorted().forEach(links::addVertex);
    for (int from : distances.keySet()) {
      graph
          .linkedNotes(from)
          .filter(to -> distances.containsKey(to) && graph.links().has(from, to, types))
          .forEach(to -> links.addEdge(from, to));
    }
    return links;
  }

  /**
   * Circles and single notes, each behind all that it links to. Of those that may come next, the
   * farthest comes.
   */
  private static List<Set<Integer>> inOrder(
      SimpleDirectedGraph<Integer, DefaultEdge> links, Comparator<Integer> farFirst) {
    List<Set<Integer>> groups =
        new GabowStrongConnectivityInspector<>(links).stronglyConnectedSets();
    Map<Integer, Integer> groupOf = new HashMap<>();
    SimpleDirectedGraph<Integer, DefaultEdge> order = new SimpleDirectedGraph<>(DefaultEdge.class);
    List<Integer> farthest = new ArrayList<>();
    for (int group = 0; group < groups.size(); group++) {
      order.addVertex(group);
      farthest.add(groups.get(group).stream().min(farFirst).orElseThrow());
      for (int note : groups.get(group)) {
        groupOf.put(note, group);
      }
    }
    for (DefaultEdge link : links.edgeSet()) {
      int before = Objects.requireNonNull(groupOf.get(links.getEdgeTarget(link)));
      int after = Objects.requireNonNull(groupOf.get(links.getEdgeSource(link)));
      if (before != after) {
        order.addEdge(before, after);
      }
    }
    List<Set<Integer>> sorted = new ArrayList<>();
    new TopologicalOrderIterator<>(order, Comparator.comparing(farthest::get, farFirst))
        .forEachRemaining(group -> sorted.add(groups.get(group)));
    return sorted;
  }
}
