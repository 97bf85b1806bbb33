package io.studygraph.document;

import io.studygraph.markdown.Block.Row;
import io.studygraph.markdown.Block.Table;
import io.studygraph.markdown.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The columns of a table by their names, in whatever order they stand. */
final class Columns {

  private final List<String> names;

  private Columns(List<String> names) {
    this.names = names;
  }

  static Columns of(Table table) {
    List<String> names = new ArrayList<>(table.header().size());
    table.header().forEach(cell -> names.add(Headings.normal(cell.plain())));
    return new Columns(names);
  }

  /** The first column with one of these names, or -1. */
  int find(Set<String> synonyms) {
    for (int i = 0; i < names.size(); i++) {
      if (synonyms.contains(names.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** The cell below a column that was found, unless it is empty. */
  static Optional<Prose> cell(Row row, int column) {
    return column < 0
            || column >= row.cells().size()
            || row.cells().get(column).markdown().isBlank()
        ? Optional.empty()
        : Optional.of(row.cells().get(column));
  }
}
