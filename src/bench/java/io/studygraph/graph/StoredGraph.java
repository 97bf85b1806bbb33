package io.studygraph.graph;

import io.studygraph.note.BenchmarkServer;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.postgresql.PGConnection;

/**
 * A generated graph in the tables of the application, without texts, and its links once more as a
 * table of numbers, indexed both ways, for queries that know nothing else.
 */
final class StoredGraph {

  private static final String MOMENT = "\t2026-01-01\t2026-01-01\t";

  private final GeneratedGraph graph;
  private final Connection connection;

  private StoredGraph(GeneratedGraph graph, Connection connection) {
    this.graph = graph;
    this.connection = connection;
  }

  /** Does nothing where it was done before. */
  static void fill(BenchmarkServer server, GeneratedGraph graph) throws SQLException, IOException {
    try (Connection connection = server.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("create schema if not exists benchmark");
      statement.execute("create table if not exists benchmark.link (source int, target int)");
      if (count(statement, "note") != graph.notes()
          || count(statement, "benchmark.link") != graph.from().size()) {
        statement.execute("set synchronous_commit = off");
        statement.execute("delete from note");
        statement.execute("truncate benchmark.link");
        new StoredGraph(graph, connection).fill();
        statement.execute("create index on benchmark.link (source, target)");
        statement.execute("create index on benchmark.link (target, source)");
        statement.execute("vacuum analyze");
      }
    }
  }

  private static int count(Statement statement, String table) throws SQLException {
    try (ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private void fill() throws SQLException, IOException {
    StringBuilder notes = new StringBuilder();
    StringBuilder names = new StringBuilder();
    StringBuilder tags = new StringBuilder();
    for (int number = 0; number < graph.notes(); number++) {
      IndexedNote note = GeneratedGraph.note(number, "A title of some words, number " + number);
      UUID id = note.id();
      NoteLabel label = note.label();
      row(notes, id, label.slug(), label.title(), label.category(), note.hidden() ? "draft" : "published");
      row(names, id, 1, label.slug());
      for (int i = 0; i < GeneratedGraph.TAGS; i++) {
        String tag = GeneratedGraph.tag(number, i);
        row(tags, id, tag, tag);
      }
    }
    copy(
        """
        note (id, slug, title, category, status, tags, excerpt, question_count, flashcard_count,
          word_count, revision, digest, created_at, updated_at, edition)
        """,
        notes.toString().replace("\n", "\t{}\t\t0\t0\t9\t1\t\\\\x00" + MOMENT + "1000\n"));
    copy("note_name (note_id, rank, name)", names.toString());
    copy("note_tag (note_id, tag, spelling)", tags.toString());
    fillLinks();
  }

  private void fillLinks() throws SQLException, IOException {
    StringBuilder links = new StringBuilder();
    StringBuilder numbers = new StringBuilder();
    for (int link = 0; link < graph.from().size(); link++) {
      int from = graph.from().get(link);
      int to = graph.to().get(link);
      String target = GeneratedGraph.slug(to);
      int line = GeneratedGraph.lines(link).start();
      row(links, new UUID(from, ~from), link, GeneratedGraph.type(link), target, target, line, line);
      row(numbers, from, to);
    }
    copy(
        "note_link (note_id, position, type, target, title, line_start, line_end)",
        links.toString());
    copy("benchmark.link", numbers.toString());
  }

  private static void row(StringBuilder rows, Object... cells) {
    for (int i = 0; i < cells.length; i++) {
      rows.append(i == 0 ? "" : "\t").append(cells[i]);
    }
    rows.append('\n');
  }

  private void copy(String table, String rows) throws SQLException, IOException {
    connection
        .unwrap(PGConnection.class)
        .getCopyAPI()
        .copyIn("copy " + table + " from stdin", new StringReader(rows));
  }
}
