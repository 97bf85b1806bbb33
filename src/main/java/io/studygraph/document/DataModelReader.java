package io.studygraph.document;

import io.studygraph.markdown.Block.Row;
import io.studygraph.markdown.Block.Table;
import io.studygraph.markdown.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads data models, one a row, from tables known by the names of their columns: below Data Models
 * by that of the entity, elsewhere by those of the entity and its fields.
 */
final class DataModelReader {

  private static final Set<String> ENTITY =
      Set.of("entity", "entity name", "table", "table name", "model", "collection", "data model");
  private static final Set<String> ENTITY_OR_NAME =
      Set.of(
          "entity",
          "entity name",
          "table",
          "table name",
          "model",
          "collection",
          "data model",
          "name",
          "object",
          "type");
  private static final Set<String> FIELDS =
      Set.of(
          "key fields",
          "key field",
          "main fields",
          "important fields",
          "fields",
          "field",
          "attributes",
          "key attributes",
          "main attributes",
          "columns",
          "key columns",
          "properties");
  private static final Set<String> RELATIONSHIPS =
      Set.of(
          "relationships", "relationship", "relations", "relation", "related to", "associations");
  private static final Set<String> PURPOSE =
      Set.of("purpose", "description", "notes", "use", "usage", "role", "responsibility");

  private static final Pattern LINE_BREAK = Pattern.compile("(?i)<br\\s*/?>");
  private static final Pattern MARKUP = Pattern.compile("[`*]|\\\\(?=\\p{Punct})");

  private DataModelReader() {}

  static List<DataModel> read(Page page) {
    List<DataModel> models = new ArrayList<>();
    for (Page.Placed<Table> placed : page.tables()) {
      Part part = placed.part();
      if (part.context != Role.QUIZZES && part.context != Role.FLASHCARDS) {
        read(placed.block(), part, page, models);
      }
    }
    return models;
  }

  private static void read(Table table, Part part, Page page, List<DataModel> models) {
    Columns columns = Columns.of(table);
    boolean below = part.context == Role.DATA_MODELS;
    if (below ? columns.has(ENTITY_OR_NAME) : columns.has(ENTITY) && columns.has(FIELDS)) {
      for (Row row : table.rows()) {
        model(row, columns, below ? ENTITY_OR_NAME : ENTITY, part).ifPresent(models::add);
      }
    } else if (part.role == Role.DATA_MODELS) {
      page.diagnostics()
          .add(
              DiagnosticCode.UNREADABLE_TABLE,
              page.lines().span(table.span().firstLine()),
              "Entity, Key Fields, Relationships and Purpose");
    }
  }

  private static Optional<DataModel> model(
      Row row, Columns columns, Set<String> entity, Part part) {
    return columns
        .cell(row, entity)
        .map(
            name ->
                new DataModel(
                    name.plain(),
                    columns.cell(row, FIELDS).map(DataModelReader::fields).orElse(List.of()),
                    columns.cell(row, RELATIONSHIPS).map(Prose::plain).orElse(null),
                    columns.cell(row, PURPOSE).map(Prose::plain).orElse(null),
                    part.anchor(),
                    Lines.of(row.span())));
  }

  /** {@code `id`, price (decimal(10, 2))<br>name} → id, price (decimal(10, 2)), name. */
  private static List<String> fields(Prose cell) {
    String source = cell.markdown();
    String text = source.indexOf('<') < 0 ? source : LINE_BREAK.matcher(source).replaceAll(";");
    List<String> fields = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      char c = at < text.length() ? text.charAt(at) : ';';
      depth += "([{".indexOf(c) >= 0 ? 1 : 0;
      depth -= ")]}".indexOf(c) >= 0 && depth > 0 ? 1 : 0;
      if (at == text.length() || (depth == 0 && (c == ',' || c == ';'))) {
        String field = MARKUP.matcher(text.substring(start, at)).replaceAll("").strip();
        if (!field.isEmpty()) {
          fields.add(field);
        }
        start = at + 1;
      }
    }
    return fields;
  }
}
