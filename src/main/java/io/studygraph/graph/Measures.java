package io.studygraph.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What takes long to find out of a graph: how much leads to each note, and which belong together.
 */
final class Measures {

  private final GraphIndex graph;
  private final HubRanking hubs;
  private final int[] groups;
  private final Communities communities;

  private Measures(GraphIndex graph, HubRanking hubs, int[] groups) {
    this.graph = graph;
    this.hubs = hubs;
    this.groups = groups;
    communities = Communities.of(groups, hubs);
  }

  static Measures of(GraphIndex graph) {
    return new Measures(graph, HubRanking.of(graph), Louvain.groups(graph));
  }

  /** What is known of another state of the graph. Notes that are new stand alone. */
  Measures carriedOver(GraphIndex other) {
    Map<UUID, Integer> numbers = new HashMap<>();
    for (int note = 0; note < groups.length; note++) {
      numbers.put(graph.nodes().table().id(note), note);
    }
    int[] former = new int[other.nodes().notes()];
    int[] otherGroups = new int[former.length];
    for (int note = 0; note < former.length; note++) {
      former[note] = numbers.getOrDefault(other.nodes().table().id(note), -1);
      otherGroups[note] = former[note] < 0 ? groups.length + note : groups[former[note]];
    }
    return new Measures(other, hubs.carriedOver(former), Louvain.numbered(otherGroups));
  }

  GraphIndex graph() {
    return graph;
  }

  HubRanking hubs() {
    return hubs;
  }

  Communities communities() {
    return communities;
  }
}
