package io.studygraph.search;

import io.studygraph.note.BenchmarkServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * How long {@code GET /search} with its facets and {@code GET /search/suggest} take over HTTP, for
 * words that are in most notes, in some and in few. Argument: how many notes (100,000).
 */
final class SearchBenchmark {

  private static final int BATCH = 500;
  private static final int WARM_UP = 100;
  private static final int REQUESTS = 100;
  private static final String SEARCH = "/search?count=exact&q=";

  private final BenchmarkServer server;

  private SearchBenchmark(BenchmarkServer server) {
    this.server = server;
  }

  public static void main(String... arguments) throws Exception {
    int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
    Path directory = Path.of("target", "search-benchmark-" + count);
    SearchedNotes notes;
    try (BenchmarkServer server = new BenchmarkServer(directory);
        Connection database = server.connect()) {
      notes = new SearchedNotes(database);
      fill(database, notes, count);
      printSizes(database);
    }
    // A start of its own, since a process that has seen the notes come knows them.
    long start = System.nanoTime();
    try (BenchmarkServer server = new BenchmarkServer(directory)) {
      print("ready %d s after the start%n", seconds(start));
      SearchBenchmark benchmark = new SearchBenchmark(server);
      benchmark.measure(notes);
      print("memory of the application: %,d MB%n", server.usedMemory() / 1_000_000);
    }
  }

  private static void fill(Connection database, SearchedNotes notes, int count)
      throws SQLException, IOException {
    try (Statement statement = database.createStatement()) {
      try (ResultSet stored = statement.executeQuery("select count(*) from note_words")) {
        stored.next();
        if (stored.getInt(1) == count) {
          return;
        }
      }
      long start = System.nanoTime();
      statement.execute("set synchronous_commit = off");
      statement.execute("set maintenance_work_mem = '512MB'");
      statement.execute("delete from note");
      statement.execute("truncate search_word, search_language");
      statement.execute("drop index note_words_by_words");
      CopyManager copy = database.unwrap(PGConnection.class).getCopyAPI();
      for (int from = 0; from < count; from += BATCH) {
        Map<String, StringBuilder> tables = new LinkedHashMap<>();
        for (int i = from; i < Math.min(count, from + BATCH); i++) {
          notes
              .rows(i)
              .forEach(
                  (table, rows) ->
                      tables.computeIfAbsent(table, t -> new StringBuilder()).append(rows));
        }
        for (Map.Entry<String, StringBuilder> table : tables.entrySet()) {
          copy.copyIn(
              "copy " + table.getKey() + " from stdin",
              new ByteArrayInputStream(
                  table.getValue().toString().getBytes(StandardCharsets.UTF_8)));
        }
      }
      statement.execute("insert into search_language values ('english')");
      print("%,d notes stored in %d s%n", count, seconds(start));
      long words = System.nanoTime();
      copy.copyIn("copy search_word from stdin", new StringReader(notes.vocabulary()));
      print("vocabulary stored in %d s%n", seconds(words));
      long index = System.nanoTime();
      statement.execute("create index note_words_by_words on note_words using gin (words)");
      print("index of words made in %d s%n", seconds(index));
      statement.execute("vacuum analyze");
    }
  }

  private static long seconds(long start) {
    return (System.nanoTime() - start) / 1_000_000_000;
  }

  private static void printSizes(Connection database) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet sizes =
            statement.executeQuery(
                """
                select relname, pg_size_pretty(pg_total_relation_size(oid)) from pg_class
                where relname in ('note', 'note_text', 'note_words', 'note_words_by_words', 'search_word', 'search_name')
                order by relname
                """)) {
      while (sizes.next()) {
        print("%s: %s%n", sizes.getString(1), sizes.getString(2));
      }
    }
  }

  private void measure(SearchedNotes notes) throws Exception {
    Map<String, IntFunction<String>> kinds = new LinkedHashMap<>();
    kinds.put("one of the 20 most frequent words", i -> SEARCH + notes.word(i % 20));
    kinds.put("of the next 180", i -> SEARCH + notes.word(20 + i * 37 % 180));
    kinds.put("one in a tenth of all notes", i -> SEARCH + notes.word(700 + i * 37 % 400));
    kinds.put("one in a hundredth", i -> SEARCH + notes.word(7_000 + i * 37 % 4_000));
    kinds.put("a rare one", i -> SEARCH + notes.word(40_000 + i * 37 % 15_000));
    kinds.put(
        "two, frequent and not",
        i -> SEARCH + notes.word(i % 200) + "%20" + notes.word(1_000 + i * 37 % 3_000));
    kinds.put(
        "two frequent ones", i -> SEARCH + notes.word(i % 20) + "%20" + notes.word(100 + i));
    kinds.put("a prefix", i -> SEARCH + notes.word(1_000 + i).substring(0, 4) + "*");
    kinds.put(
        "with a tag", i -> SEARCH + notes.word(i % 200) + "&tag=" + notes.word(50 + i % 100));
    kinds.put("with another filter", i -> SEARCH + notes.word(i % 200) + "&dateFrom=2020-01-01");
    kinds.put("a slip of the hand", i -> SEARCH + mistyped(notes.word(30_000 + i * 37 % 9_000)));
    for (int letters : new int[] {1, 2, 3, 5}) {
      kinds.put(
          "suggestions for letters: " + letters,
          i -> {
            String word = notes.word(200 + i * 37 % 5_000);
            return "/search/suggest?prefix=" + word.substring(0, Math.min(word.length(), letters));
          });
    }
    print("| query | median ms | 99%% ms | found |%n| --- | --- | --- | --- |%n");
    for (Map.Entry<String, IntFunction<String>> kind : kinds.entrySet()) {
      measure(kind.getKey(), kind.getValue());
    }
  }

  private static String mistyped(String word) {
    return word.substring(0, 1) + word.charAt(2) + word.charAt(1) + word.substring(3);
  }

  private void measure(String name, IntFunction<String> target) throws Exception {
    long[] times = new long[REQUESTS];
    String answer = "";
    for (int i = -WARM_UP; i < REQUESTS; i++) {
      long start = System.nanoTime();
      answer = server.getAnonymously(target.apply(Math.floorMod(i, REQUESTS)));
      if (i >= 0) {
        times[i] = System.nanoTime() - start;
      }
    }
    Arrays.sort(times);
    int total = answer.indexOf("\"total\":");
    print(
        "| %s | %.1f | %.1f | %s |%n",
        name,
        times[REQUESTS / 2] / 1e6,
        times[REQUESTS * 99 / 100] / 1e6,
        total < 0 ? "" : answer.substring(total + 8).split("[,}]", 2)[0]);
  }

  private static void print(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }
}
