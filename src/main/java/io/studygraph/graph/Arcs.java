package io.studygraph.graph;

import io.studygraph.document.Lines;
import java.util.function.IntUnaryOperator;

/** Links as they are found, by the numbers of their nodes. */
final class Arcs {

  private static final int COLUMNS = 5;

  private final Ints cells = new Ints();

  void add(int from, int to, EdgeType type, Lines lines) {
    cells.add(from);
    cells.add(to);
    cells.add(EdgeType.BY_NAME.indexOf(type));
    cells.add(lines.start());
    cells.add(lines.end());
  }

  int size() {
    return cells.size() / COLUMNS;
  }

  int from(int arc) {
    return cells.get(COLUMNS * arc);
  }

  int to(int arc) {
    return cells.get(COLUMNS * arc + 1);
  }

  /** The place in {@link EdgeType#BY_NAME}. */
  int type(int arc) {
    return cells.get(COLUMNS * arc + 2);
  }

  int start(int arc) {
    return cells.get(COLUMNS * arc + 3);
  }

  int end(int arc) {
    return cells.get(COLUMNS * arc + 4);
  }

  void renumber(IntUnaryOperator numbers) {
    for (int cell = 0; cell < cells.size(); cell += COLUMNS) {
      cells.set(cell, numbers.applyAsInt(cells.get(cell)));
      cells.set(cell + 1, numbers.applyAsInt(cells.get(cell + 1)));
    }
  }
}
