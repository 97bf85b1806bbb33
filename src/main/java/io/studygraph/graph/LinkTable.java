package io.studygraph.graph;

import io.studygraph.document.Lines;
import java.util.Arrays;
import java.util.Set;

/**
 * The links of each node side by side, by target and type; of those to one node in one type there
 * is the first.
 */
final class LinkTable {

  private final Rows targets;
  private final byte[] types;
  private final LineTable lines;

  private LinkTable(Rows targets, byte[] types, LineTable lines) {
    this.targets = targets;
    this.types = types;
    this.lines = lines;
  }

  static LinkTable of(int nodes, Arcs arcs) {
    long[] keys = new long[arcs.size()];
    int[] bounds = gather(nodes, arcs, keys);
    int[] firsts = new int[nodes + 1];
    int size = 0;
    for (int node = 0; node < nodes; node++) {
      Arrays.sort(keys, bounds[node], bounds[node + 1]);
      for (int at = bounds[node]; at < bounds[node + 1]; at++) {
        if (at == bounds[node] || keys[at] >>> 32 != keys[at - 1] >>> 32) {
          keys[size++] = keys[at];
        }
      }
      firsts[node + 1] = size;
    }
    int[] targets = new int[size];
    LinkTable table = new LinkTable(Rows.of(firsts, targets), new byte[size], new LineTable(size));
    for (int link = 0; link < size; link++) {
      int arc = (int) keys[link];
      targets[link] = arcs.to(arc);
      table.types[link] = (byte) arcs.type(arc);
      table.lines.set(link, arcs.start(arc), arcs.end(arc));
    }
    return table;
  }

  /**
   * Puts arcs together by source, in the order in which they came.
   *
   * @param keys to be filled with target, type and number of each arc
   */
  private static int[] gather(int nodes, Arcs arcs, long[] keys) {
    int[] bounds = new int[nodes + 1];
    for (int arc = 0; arc < keys.length; arc++) {
      bounds[arcs.from(arc) + 1]++;
    }
    Arrays.parallelPrefix(bounds, Integer::sum);
    int[] next = bounds.clone();
    for (int arc = 0; arc < keys.length; arc++) {
      long target = (long) arcs.to(arc) << 2 | arcs.type(arc);
      keys[next[arcs.from(arc)]++] = target << 32 | arc;
    }
    return bounds;
  }

  Rows targets() {
    return targets;
  }

  /** Whether a node links to another one in one of some types. */
  boolean has(int source, int target, Set<EdgeType> wanted) {
    for (int link = targets.find(source, target);
        link >= 0 && link < targets.end(source) && targets.number(link) == target;
        link++) {
      if (wanted.contains(type(link))) {
        return true;
      }
    }
    return false;
  }

  EdgeType type(int link) {
    return EdgeType.BY_NAME.get(types[link]);
  }

  Lines lines(int link) {
    return lines.get(link);
  }
}
