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

  private final int entity;
  private final int fields;
  private final int relationships;
  private final int purpose;

  /** For the rows of one table. */
  private DataModelReader(Columns columns, int entity, int fields) {
    this.entity = entity;
    this.fields = fields;
    this.relationships = columns.find(RELATIONSHIPS);
    this.purpose = columns.find(PURPOSE);
  }

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
    boolean below = part.context == Role.DATA_MODELS;
    Columns columns = Columns.of(table);
    int entity = columns.find(below ? ENTITY_OR_NAME : ENTITY);
    int fields = entity < 0 ? -1 : columns.find(FIELDS);
    if (entity >= 0 && (below || fields >= 0)) {
      DataModelReader reader = new DataModelReader(columns, entity, fields);
      for (Row row : table.rows()) {
        reader.model(row, part).ifPresent(models::add);
      }
    } else if (part.role == Role.DATA_MODELS) {
      page.diagnostics()
          .add(
              DiagnosticCode.UNREADABLE_TABLE,
              page.lines().span(table.span().firstLine()),
              "Entity, Key Fields, Relationships and Purpose");
    }
  }

  private Optional<DataModel> model(Row row, Part part) {
    return Columns.cell(row, entity)
        .map(
            name ->
                new DataModel(
                    name.plain(),
                    Columns.cell(row, fields).map(DataModelReader::fields).orElse(List.of()),
                    Columns.cell(row, relationships).map(Prose::plain).orElse(null),
                    Columns.cell(row, purpose).map(Prose::plain).orElse(null),
                    part.anchor(),
                    Lines.of(row.span())));
  }

  /** {@code `id`, price (decimal(10, 2))<br>name} → id, price (decimal(10, 2)), name. */
  private static List<String> fields(Prose cell) {
    String source = cell.markdown();
    String text = source.indexOf('<') < 0 ? source : LINE_BREAK.matcher(source).replaceAll(";");
    boolean marked = text.indexOf('`') >= 0 || text.indexOf('*') >= 0 || text.indexOf('\\') >= 0;
    List<String> fields = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      char c = at < text.length() ? text.charAt(at) : ';';
      depth += c == '(' || c == '[' || c == '{' ? 1 : 0;
      depth -= depth > 0 && (c == ')' || c == ']' || c == '}') ? 1 : 0;
      if (at == text.length() || (depth == 0 && (c == ',' || c == ';'))) {
        String field = text.substring(start, at);
        field = (marked ? MARKUP.matcher(field).replaceAll("") : field).strip();
        if (!field.isEmpty()) {
          fields.add(field);
        }
        start = at + 1;
      }
    }
    return fields;
  }
}
