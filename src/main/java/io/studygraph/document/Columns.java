package io.studygraph.document;

import io.studygraph.markdown.Block.Row;
import io.studygraph.markdown.Block.Table;
import io.studygraph.markdown.Prose;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The columns of a table by their names, in whatever order they stand. */
final class Columns {

  private final List<String> names;

  private Columns(List<String> names) {
    this.names = names;
  }

  static Columns of(Table table) {
    return new Columns(
        table.header().stream()
            .map(cell -> Headings.normal(cell.plain()))
            .collect(Collectors.toUnmodifiableList()));
  }

  boolean has(Set<String> synonyms) {
    return names.stream().anyMatch(synonyms::contains);
  }

  /** The cell below the first column with one of these names, unless it is empty. */
  Optional<Prose> cell(Row row, Set<String> synonyms) {
    for (int i = 0; i < Math.min(names.size(), row.cells().size()); i++) {
      if (synonyms.contains(names.get(i))) {
        return Optional.of(row.cells().get(i)).filter(cell -> !cell.markdown().isBlank());
      }
    }
    return Optional.empty();
  }
}
