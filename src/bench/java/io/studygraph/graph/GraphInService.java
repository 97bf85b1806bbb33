package io.studygraph.graph;

import io.studygraph.note.BenchmarkServer;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;

/** What the packaged application takes for questions about a generated graph, over HTTP. */
final class GraphInService {

  private final BenchmarkServer server;

  GraphInService(BenchmarkServer server) {
    this.server = server;
  }

  private long length(String target, int note) throws Exception {
    return server.getAnonymously(target.formatted(GeneratedGraph.slug(note))).length();
  }

  /** Asks until all is compiled, and what the start of the application began is done. */
  void warmUp(int[] notes) throws Exception {
    for (String target : List.of("/notes/%s/related?depth=3", "/graph/hubs", "/graph/communities")) {
      for (int note : notes) {
        length(target, note);
      }
    }
  }

  void traversals(int depth, int[] roots) throws Exception {
    for (int limit : new int[] {100, 1000}) {
      String target = "/notes/%s/related?fields=nodes&depth=" + depth + "&limit=" + limit;
      Timed.median(
          "over HTTP, the nearest " + limit,
          roots,
          root ->
              server
                      .getAnonymously(target.formatted(GeneratedGraph.slug(root)))
                      .split("\"distance\"", -1)
                      .length
                  - 1);
    }
  }

  void questions(int[] notes) throws Exception {
    Timed.header("request (found: bytes)");
    for (String target :
        List.of(
            "/notes?within=%s:3&fields=slug",
            "/notes/%s/next",
            "/graph/learning-path?to=%s",
            "/graph/impact?delete=%s",
            "/graph/path?k=3&to=%s&from=" + GeneratedGraph.slug(1),
            "/graph/hubs",
            "/graph/communities",
            "/graph/broken-links")) {
      Timed.median(target.replace("%s", "…"), notes, note -> length(target, note));
    }
  }

  /** What the first request waits for after many notes have changed at once. */
  void changes() throws Exception {
    Timed.print("%n| notes changed | first request ms |%n| --- | --- |%n");
    try (Connection connection = server.connect();
        Statement statement = connection.createStatement()) {
      for (int part : new int[] {100_000, 100_000, 100_000, 1000, 100, 20, 10, 5, 4, 3}) {
        int changed =
            statement.executeUpdate(
                "update note set title = title || '.' where number %% %d = 0".formatted(part));
        long start = System.nanoTime();
        length("/notes/%s/related", 1);
        Timed.print("| %,d | %.0f |%n", changed, (System.nanoTime() - start) / 1e6);
      }
    }
  }
}
