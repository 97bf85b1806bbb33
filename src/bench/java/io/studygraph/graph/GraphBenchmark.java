package io.studygraph.graph;

import io.studygraph.database.Datasource;
import io.studygraph.database.EmbeddedPostgres;
import io.studygraph.document.Lines;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsUndirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.postgresql.PGConnection;

/**
 * What the graph in memory costs and gives, with 100,000 notes and 500,000 links: all notes at most
 * three links away, beside a recursive query over the same links, indexed both ways, and beside the
 * breadth-first walk of JGraphT; what is measured of the graph; how a change is followed.
 */
final class GraphBenchmark {

  private static final int NOTES = 100_000;
  private static final int LINKS = 500_000;
  private static final int DEPTH = 3;
  private static final int ROOTS = 200;
  private static final int WARM_UP = 100;

  private static final String WITHIN =
      """
      with recursive reached(note, distance) as (
        select cast(? as int), 0
        union
        select next.note, reached.distance + 1
        from reached
        cross join lateral (
          select target as note from link where source = reached.note
          union all
          select source from link where target = reached.note
        ) next
        where reached.distance < %d
      )
      select count(distinct note) from reached
      """
          .formatted(DEPTH);

  private GraphBenchmark() {}

  public static void main(String... arguments) throws Exception {
    GeneratedGraph generated = GeneratedGraph.of(NOTES, LINKS);
    GraphIndex graph = built(generated);
    int[] roots = new Random(2).ints(ROOTS + WARM_UP, 0, NOTES).toArray();
    walks(generated, graph, roots);
    seconds("PageRank", () -> HubRanking.of(graph));
    seconds("communities", () -> Louvain.groups(graph));
    for (int note : Arrays.copyOf(roots, 5)) {
      seconds("a change of one note", () -> patched(graph, note));
    }
    for (GraphFormat format : GraphFormat.values()) {
      seconds(
          "export as " + format,
          () -> {
            format.of(GraphPart.whole(graph)).body().write(OutputStream.nullOutputStream());
            return format;
          });
    }
  }

  private static GraphIndex built(GeneratedGraph generated) throws InterruptedException {
    generated.index();
    long before = used();
    GraphIndex graph = generated.index();
    System.out.printf(Locale.ROOT, "memory of the index: %.1f MB%n", (used() - before) / 1e6);
    return graph;
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
    int count(int root) throws SQLException;
  }

  private static void walks(GeneratedGraph generated, GraphIndex graph, int[] roots)
      throws Exception {
    Graph<Integer, DefaultEdge> library =
        new AsUndirectedGraph<>(
            NoteDigraph.of(graph, IntStream.range(0, NOTES).toArray()));
    try (EmbeddedPostgres postgres = new EmbeddedPostgres(Path.of("target", "graph-benchmark"));
        Connection connection = connection(postgres.start())) {
      fill(connection, generated);
      PreparedStatement within = connection.prepareStatement(WITHIN);
      median("in memory", roots, root -> Walk.within(graph, root, DEPTH).cardinality());
      median(
          "in memory, as it is answered (100 notes)",
          roots,
          root ->
              Traversal.from(graph, root, DEPTH, 100, Direction.BOTH, EdgeType.LINKS)
                  .nodes()
                  .size());
      median("JGraphT", roots, root -> near(library, root));
      median("recursive query", Arrays.copyOf(roots, ROOTS / 4), root -> counted(within, root));
    }
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

  private static Connection connection(Datasource datasource) throws SQLException {
    return DriverManager.getConnection(
        datasource.jdbcUrl(), datasource.username(), datasource.password());
  }

  private static void fill(Connection connection, GeneratedGraph generated)
      throws SQLException, IOException {
    try (var statement = connection.createStatement()) {
      statement.execute("drop table if exists link");
      statement.execute("create table link (source int not null, target int not null)");
      StringBuilder rows = new StringBuilder();
      for (int link = 0; link < generated.from().size(); link++) {
        rows.append(generated.from().get(link)).append('\t');
        rows.append(generated.to().get(link)).append('\n');
      }
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("copy link from stdin", new StringReader(rows.toString()));
      statement.execute("create index on link (source, target)");
      statement.execute("create index on link (target, source)");
      statement.execute("vacuum analyze link");
    }
  }

  private static void median(String name, int[] roots, Reach reach) throws SQLException {
    long[] times = new long[roots.length];
    long found = 0;
    for (int i = 0; i < roots.length; i++) {
      long start = System.nanoTime();
      found += reach.count(roots[i]);
      times[i] = System.nanoTime() - start;
    }
    int warm = roots.length / 3;
    long[] counted = Arrays.stream(times, warm, times.length).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "depth %d, %s: median %.3f ms, 99%% %.3f ms, %,d notes on average%n",
        DEPTH,
        name,
        counted[counted.length / 2] / 1e6,
        counted[counted.length * 99 / 100] / 1e6,
        found / roots.length);
  }

  private static GraphIndex patched(GraphIndex graph, int note) {
    UUID id = graph.nodes().table().id(note);
    GraphPatch patch =
        new GraphPatch(
            graph, Set.of(id), Set.of(id), List.of(GeneratedGraph.note(note, "Another title")));
    patch.addLink(id, EdgeType.LINK, graph.nodes().slug(note + 1), "x", new Lines(1, 1));
    patch.addTag(id, "another-tag");
    return patch.build();
  }

  private static void seconds(String name, Callable<?> work) throws Exception {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = System.nanoTime();
    long busy = threads.getCurrentThreadCpuTime();
    work.call();
    System.out.printf(
        Locale.ROOT,
        "%s: %.3f s, %.3f s of a processor%n",
        name,
        (System.nanoTime() - start) / 1e9,
        (threads.getCurrentThreadCpuTime() - busy) / 1e9);
  }
}
