package io.studygraph.graph;

import java.util.Arrays;

/**
 * What joins nodes, whatever its direction: how much, seen from both. Two may be joined more than
 * once.
 */
final class Ties {

  private final Rows others;
  private final double[] weights;

  /** What joins each node with itself, counted from both ends. */
  private final double[] loops;

  private Ties(Rows others, double[] weights, double[] loops) {
    this.others = others;
    this.weights = weights;
    this.loops = loops;
  }

  /** Between notes; a link weighs 1. */
  static Ties of(GraphIndex graph) {
    int notes = graph.nodes().notes();
    Ints pairs = new Ints();
    for (int note = 0; note < notes; note++) {
      int from = note;
      graph
          .linksOf(note)
          .map(graph::target)
          .filter(graph.nodes()::isNote)
          .forEach(
              to -> {
                pairs.add(from);
                pairs.add(to);
                pairs.add(to);
                pairs.add(from);
              });
    }
    Rows rows = Rows.ofPairs(notes, pairs);
    double[] weights = new double[rows.size()];
    Arrays.fill(weights, 1);
    return new Ties(rows, weights, new double[notes]);
  }

  /**
   * Between groups of nodes.
   *
   * @param groups of each node
   */
  Ties grouped(int[] groups, int count) {
    Ints pairs = new Ints();
    for (int node = 0; node < groups.length; node++) {
      pairs.add(groups[node]);
      pairs.add(node);
    }
    Rows members = Rows.ofPairs(count, pairs);
    int[] starts = new int[count + 1];
    Ints joined = new Ints();
    double[] joinedWeights = new double[others.size()];
    double[] inside = new double[count];
    double[] sums = new double[count];
    for (int group = 0; group < count; group++) {
      for (int at = members.start(group); at < members.end(group); at++) {
        int node = members.number(at);
        inside[group] += loops[node];
        for (int tie = start(node); tie < end(node); tie++) {
          int other = groups[other(tie)];
          if (other == group) {
            inside[group] += weights[tie];
          } else {
            if (sums[other] == 0) {
              joined.add(other);
            }
            sums[other] += weights[tie];
          }
        }
      }
      starts[group + 1] = joined.size();
      for (int at = starts[group]; at < starts[group + 1]; at++) {
        joinedWeights[at] = sums[joined.get(at)];
        sums[joined.get(at)] = 0;
      }
    }
    return new Ties(Rows.of(starts, joined.toArray()), joinedWeights, inside);
  }

  int size() {
    return loops.length;
  }

  int start(int node) {
    return others.start(node);
  }

  int end(int node) {
    return others.end(node);
  }

  int other(int at) {
    return others.number(at);
  }

  double weight(int at) {
    return weights[at];
  }

  /** All that joins a node with others and itself. */
  double degree(int node) {
    double degree = loops[node];
    for (int at = start(node); at < end(node); at++) {
      degree += weights[at];
    }
    return degree;
  }
}
