package io.studygraph.graph;

import io.studygraph.document.Lines;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The lines of links. Nearly all are on one line or on few, so that a byte says how many more. */
final class LineTable {

  private static final int MOST = 255;

  private final int[] starts;
  private final byte[] more;

  /** Where those end that take more lines than a byte can tell. */
  private final Map<Integer, Integer> ends = new HashMap<>();

  LineTable(int size) {
    starts = new int[size];
    more = new byte[size];
  }

  /** To be called once for each. */
  void set(int at, int start, int end) {
    starts[at] = start;
    more[at] = (byte) Math.min(end - start, MOST);
    if (end - start >= MOST) {
      ends.put(at, end);
    }
  }

  Lines get(int at) {
    int after = Byte.toUnsignedInt(more[at]);
    return new Lines(
        starts[at], after < MOST ? starts[at] + after : Objects.requireNonNull(ends.get(at)));
  }
}
