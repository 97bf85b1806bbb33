package io.studygraph.graph;

import java.util.Arrays;

/**
 * Groups of notes that link to each other more than chance would have it: the method of Louvain
 * (Blondel and others, 2008, doi:10.1088/1742-5468/2008/10/P10008). Each node moves to the group of
 * a neighbour where modularity gains most, until none moves; then groups are the nodes. Nodes come
 * in their order and ties go to the lowest group, so that one graph has one answer.
 */
final class Louvain {

  /** Further rounds move few nodes, back and forth. */
  private static final int MOST_ROUNDS = 32;

  private final Ties ties;
  private final int[] groups;
  private final double[] degrees;

  /** Of each group, the sum of the degrees of its nodes. */
  private final double[] totals;

  private final double all;

  /** What joins the node at hand with each group; 0 but for the groups in {@link #seen}. */
  private final double[] shares;

  private final int[] seen;

  private Louvain(Ties ties) {
    this.ties = ties;
    int size = ties.size();
    groups = new int[size];
    degrees = new double[size];
    shares = new double[size];
    seen = new int[size];
    Arrays.setAll(groups, node -> node);
    Arrays.setAll(degrees, ties::degree);
    totals = degrees.clone();
    all = Arrays.stream(degrees).sum();
  }

  /** For each note the number of its group; groups are numbered as they first come. */
  static int[] groups(GraphIndex graph) {
    Ties ties = Ties.of(graph);
    int[] groups = new int[ties.size()];
    Arrays.setAll(groups, note -> note);
    boolean better = true;
    while (better) {
      int[] next = numbered(new Louvain(ties).settled());
      int count = Arrays.stream(next).max().orElse(-1) + 1;
      better = count < ties.size();
      for (int note = 0; note < groups.length; note++) {
        groups[note] = next[groups[note]];
      }
      ties = ties.grouped(next, count);
    }
    return numbered(groups);
  }

  private int[] settled() {
    boolean moved = true;
    for (int round = 0; round < MOST_ROUNDS && moved; round++) {
      moved = false;
      for (int node = 0; node < groups.length; node++) {
        moved |= move(node);
      }
    }
    return groups;
  }

  private boolean move(int node) {
    int own = groups[node];
    int count = gather(node);
    totals[own] -= degrees[node];
    int best = own;
    double most = gain(node, own);
    for (int i = 0; i < count; i++) {
      double gain = gain(node, seen[i]);
      if (gain > most + 1e-9 || (gain > most - 1e-9 && seen[i] < best && best != own)) {
        best = seen[i];
        most = gain;
      }
    }
    totals[best] += degrees[node];
    groups[node] = best;
    for (int i = 0; i < count; i++) {
      shares[seen[i]] = 0;
    }
    return best != own;
  }

  /** In proportion to what modularity gains where the node joins the group. */
  private double gain(int node, int group) {
    return shares[group] - totals[group] * degrees[node] / all;
  }

  private int gather(int node) {
    int count = 0;
    for (int at = ties.start(node); at < ties.end(node); at++) {
      int group = groups[ties.other(at)];
      if (shares[group] == 0) {
        seen[count++] = group;
      }
      shares[group] += ties.weight(at);
    }
    return count;
  }

  /** The same groups, numbered as they first come. */
  static int[] numbered(int[] groups) {
    int[] numbers = new int[Arrays.stream(groups).max().orElse(-1) + 1];
    Arrays.fill(numbers, -1);
    int[] numbered = new int[groups.length];
    int next = 0;
    for (int node = 0; node < groups.length; node++) {
      if (numbers[groups[node]] < 0) {
        numbers[groups[node]] = next++;
      }
      numbered[node] = numbers[groups[node]];
    }
    return numbered;
  }
}
