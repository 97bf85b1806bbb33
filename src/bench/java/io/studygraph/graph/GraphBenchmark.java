package io.studygraph.graph;

import static io.studygraph.graph.Timed.print;
import static io.studygraph.graph.Timed.seconds;

import io.studygraph.note.BenchmarkServer;
import java.io.OutputStream;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsUndirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.traverse.BreadthFirstIterator;

/**
 * What the graph costs and gives, with 100,000 notes and 500,000 links: all notes at most three links
 * away, beside a recursive query over the same links, indexed both ways, and beside the
 * breadth-first walk of JGraphT; what is measured of the graph; the packaged application over HTTP;
 * how many changes at once are followed in which time.
 */
final class GraphBenchmark {

  private static final int NOTES = 100_000;
  private static final int LINKS = 500_000;
  private static final int DEPTH = 3;

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

  private GraphBenchmark() {}

  public static void main(String... arguments) throws Exception {
    GeneratedGraph generated = GeneratedGraph.of(NOTES, LINKS);
    long before = used();
    GraphState state = generated.state();
    long measured = used();
    List<Measures> measures = List.of(Measures.of(state.all()), Measures.of(state.open()));
    print(
        "memory, with and without hidden notes: graph %.1f MB, its measures %.1f MB%n",
        (measured - before) / 1e6, (used() - measured) / 1e6);
    Reference.reachabilityFence(measures);
    work(state.all());
    try (BenchmarkServer server = new BenchmarkServer(Path.of("target", "graph-benchmark"))) {
      StoredGraph.fill(server, generated);
      GraphInService service = new GraphInService(server);
      service.warmUp(roots(1500));
      walks(state.all(), server, service);
      service.questions(roots(150));
      service.changes();
    }
  }

  private static long used() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(100);
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  /** Notes that everybody sees. */
  private static int[] roots(int count) {
    return new Random(2)
        .ints(0, NOTES)
        .filter(note -> !GeneratedGraph.note(note, "").hidden())
        .limit(count)
        .toArray();
  }

  private static void work(GraphIndex graph) throws Exception {
    print("%n| off the path of requests | s | s of a processor |%n| --- | --- | --- |%n");
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
  }

  private static void walks(GraphIndex graph, BenchmarkServer server, GraphInService service)
      throws Exception {
    int[] roots = roots(600);
    Graph<Integer, DefaultEdge> library =
        new AsUndirectedGraph<>(NoteDigraph.of(graph, IntStream.range(0, NOTES).toArray()));
    Timed.header("notes at most " + DEPTH + " links away");
    double ours =
        Timed.median("in memory", roots, root -> Walk.within(graph, root, DEPTH).cardinality());
    double theirs = Timed.median("JGraphT", roots, root -> near(library, root));
    double query;
    try (Connection connection = server.connect();
        PreparedStatement within = connection.prepareStatement(WITHIN)) {
      query = Timed.median("recursive query", roots, root -> counted(within, root));
    }
    service.traversals(DEPTH, roots);
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
}
