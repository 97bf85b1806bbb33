package io.studygraph.document;

import io.studygraph.markdown.Block.Row;
import io.studygraph.markdown.Block.Table;
import io.studygraph.markdown.Prose;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the rows of tables below Data Models, by the names of their columns. */
final class DataModelReader {

  private static final Set<String> ENTITY =
      Set.of("entity", "table", "model", "name", "collection");
  private static final Set<String> FIELDS =
      Set.of("key fields", "fields", "key field", "attributes", "key attributes", "columns");
  private static final Set<String> RELATIONSHIPS =
      Set.of("relationships", "relationship", "relations", "relation");
  private static final Set<String> PURPOSE = Set.of("purpose", "description", "notes");

  private DataModelReader() {}

  static List<DataModel> read(Page page) {
    List<DataModel> models = new ArrayList<>();
    for (Part part : page.partsFor(Role.DATA_MODELS)) {
      for (Page.Placed placed : Page.allBlocks(part)) {
        if (placed.block() instanceof Table table) {
          read(table, part, page, models);
        }
      }
    }
    return models;
  }

  private static void read(Table table, Part part, Page page, List<DataModel> models) {
    int entity = column(table, ENTITY);
    if (entity < 0) {
      page.diagnostics()
          .add(
              DiagnosticCode.UNREADABLE_TABLE,
              page.lines().span(table.span().firstLine()),
              "Entity, Key Fields, Relationships and Purpose");
      return;
    }
    for (Row row : table.rows()) {
      String fields = cell(row, column(table, FIELDS));
      String name = cell(row, entity);
      if (name != null) {
        models.add(
            new DataModel(
                name,
                fields == null ? List.of() : split(fields),
                cell(row, column(table, RELATIONSHIPS)),
                cell(row, column(table, PURPOSE)),
                part.anchor(),
                Lines.of(row.span())));
      }
    }
  }

  private static int column(Table table, Set<String> names) {
    for (int i = 0; i < table.header().size(); i++) {
      if (names.contains(Headings.normal(table.header().get(i).plain()))) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable String cell(Row row, int column) {
    if (column < 0 || column >= row.cells().size()) {
      return null;
    }
    Prose cell = row.cells().get(column);
    return cell.plain().isEmpty() ? null : cell.plain();
  }

  private static List<String> split(String fields) {
    return Arrays.stream(fields.split(",", -1))
        .map(String::strip)
        .filter(f -> !f.isEmpty())
        .toList();
  }
}
