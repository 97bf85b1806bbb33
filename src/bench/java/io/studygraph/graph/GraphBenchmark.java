package io.studygraph.graph;

import io.studygraph.note.BenchmarkServer;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsUndirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.traverse.BreadthFirstIterator;

/**
 * What the graph costs and gives, with 100,000 notes and 500,000 links: all notes at most three links
 * away, in memory and over HTTP, beside a recursive query over the same links, indexed both ways,
 * and beside the breadth-first walk of JGraphT; what is measured of the graph; how many changes at
 * once are followed in which time.
 */
final class GraphBenchmark {

  private static final int NOTES = 100_000;
  private static final int LINKS = 500_000;
  private static final int DEPTH = 3;
  private static final int ROOTS = 300;

  private static final String WITHIN =
      """
      with recursive reached(note, distance) as (
        select cast(? as int), 0
        union
        select next.note, reached.distance + 1
        from reached
        cross join lateral (
          select target as note from benchmark.link where source = reached.note
          union all
          select source from benchmark.link where target = reached.note
        ) next
        where reached.distance < %d
      )
      select count(distinct note) from reached
      """
          .formatted(DEPTH);

  private final BenchmarkServer server;
  private final GraphIndex graph;

  /** Notes that everybody sees. */
  private final int[] roots =
      new Random(2)
          .ints(0, NOTES)
          .filter(note -> !GeneratedGraph.note(note, "").hidden())
          .limit(ROOTS)
          .toArray();

  private GraphBenchmark(BenchmarkServer server, GraphIndex graph) {
    this.server = server;
    this.graph = graph;
  }

  public static void main(String... arguments) throws Exception {
    GeneratedGraph generated = GeneratedGraph.of(NOTES, LINKS);
    long before = used();
    GraphState state = generated.state();
    print("memory of the graph, with and without hidden notes: %.1f MB%n", (used() - before) / 1e6);
    GraphIndex graph = state.all();
    long unmeasured = used();
    List<Measures> measures = List.of(Measures.of(state.all()), Measures.of(state.open()));
    print("memory of what is measured of it: %.1f MB%n", (used() - unmeasured) / 1e6);
    seconds("PageRank", () -> HubRanking.of(graph));
    seconds("communities", () -> Louvain.groups(graph));
    for (GraphFormat format : GraphFormat.values()) {
      seconds(
          "export as " + format,
          () -> {
            format.of(GraphPart.whole(graph)).body().write(OutputStream.nullOutputStream());
            return format;
          });
    }
    try (BenchmarkServer server = new BenchmarkServer(Path.of("target", "graph-benchmark"))) {
      StoredGraph.fill(server, generated);
      GraphBenchmark benchmark = new GraphBenchmark(server, graph);
      benchmark.walks();
      benchmark.requests();
      benchmark.changes();
    }
    print("(%d graphs measured)%n", measures.size());
  }

  private static long used() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(100);
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  /** Counts the notes near a root. */
  private interface Reach {
    int count(int root) throws Exception;
  }

  private void walks() throws Exception {
    print("| notes at most %d links away | median ms | 99%% ms | found |%n", DEPTH);
    print("| --- | --- | --- | --- |%n");
    Graph<Integer, DefaultEdge> library =
        new AsUndirectedGraph<>(NoteDigraph.of(graph, IntStream.range(0, NOTES).toArray()));
    double ours = median("in memory", root -> Walk.within(graph, root, DEPTH).cardinality());
    double theirs = median("JGraphT", root -> near(library, root));
    double query;
    try (Connection connection = server.connect();
        PreparedStatement within = connection.prepareStatement(WITHIN)) {
      query = median("recursive query", root -> counted(within, root));
    }
    for (int limit : new int[] {100, 1000}) {
      median(
          "GET /notes/{slug}/related, limit " + limit,
          root -> {
            String path = "/notes/%s/related?depth=%d&limit=%d";
            String answer = get(path.formatted(GeneratedGraph.slug(root), DEPTH, limit));
            return answer.split("\"distance\"", -1).length - 1;
          });
    }
    print("ahead of JGraphT %.0f times, of the query %.0f times%n", theirs / ours, query / ours);
  }

  private static int near(Graph<Integer, DefaultEdge> graph, int root) {
    BreadthFirstIterator<Integer, DefaultEdge> walk = new BreadthFirstIterator<>(graph, root);
    int count = 0;
    while (walk.hasNext() && walk.getDepth(walk.next()) <= DEPTH) {
      count++;
    }
    return count;
  }

  private static int counted(PreparedStatement within, int root) throws SQLException {
    within.setInt(1, root);
    try (ResultSet rows = within.executeQuery()) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private String get(String target) throws Exception {
    return server.getAnonymously(target);
  }

  private void requests() throws Exception {
    print("| request | median ms | 99%% ms | bytes |%n| --- | --- | --- | --- |%n");
    for (String request :
        List.of(
            "/notes?within=%s:3&fields=slug",
            "/notes/%s/next",
            "/graph/learning-path?to=%s",
            "/graph/impact?delete=%s",
            "/graph/path?k=3&from=" + GeneratedGraph.slug(1) + "&to=%s",
            "/graph/hubs",
            "/graph/broken-links")) {
      median(
          "GET " + request.replace("%s", "…"),
          root -> get(request.formatted(GeneratedGraph.slug(root))).length());
    }
  }

  /** The first third warms up. Gives milliseconds. */
  private double median(String name, Reach reach) throws Exception {
    long[] times = new long[roots.length];
    long found = 0;
    for (int i = 0; i < roots.length; i++) {
      long start = System.nanoTime();
      found += reach.count(roots[i]);
      times[i] = System.nanoTime() - start;
    }
    long[] counted = Arrays.stream(times, roots.length / 3, roots.length).sorted().toArray();
    double median = counted[counted.length / 2] / 1e6;
    print(
        "| %s | %.2f | %.2f | %,d |%n",
        name, median, counted[counted.length * 99 / 100] / 1e6, found / roots.length);
    return median;
  }

  /** What the first request after some changes waits for. */
  private void changes() throws Exception {
    String target = "/notes/%s/related".formatted(GeneratedGraph.slug(roots[0]));
    print("| notes changed | first request ms |%n| --- | --- |%n");
    try (Connection connection = server.connect();
        Statement statement = connection.createStatement()) {
      for (int part : new int[] {NOTES, NOTES, 1000, 100, 20, 10, 5, 4, 3, 1}) {
        int changed =
            statement.executeUpdate(
                "update note set title = title || '.' where number %% %d = 0".formatted(part));
        long start = System.nanoTime();
        get(target);
        print("| %,d | %.0f |%n", changed, (System.nanoTime() - start) / 1e6);
      }
    }
  }

  private static void seconds(String name, Callable<?> work) throws Exception {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = System.nanoTime();
    long busy = threads.getCurrentThreadCpuTime();
    work.call();
    print(
        "%s: %.2f s, %.2f s of a processor%n",
        name,
        (System.nanoTime() - start) / 1e9,
        (threads.getCurrentThreadCpuTime() - busy) / 1e9);
  }

  private static void print(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }
}
