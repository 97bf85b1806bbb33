package io.studygraph.graph;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.DefaultEdge;

/** Notes by how much others lead to them: PageRank over the links between notes. */
final class HubRanking {

  private static final double DAMPING = 0.85;
  private static final int MOST_ITERATIONS = 100;
  private static final double TOLERANCE = 1e-9;

  private final int[] notes;
  private final double[] scores;

  private HubRanking(int[] notes, double[] scores) {
    this.notes = notes;
    this.scores = scores;
  }

  /** The highest score first, then by slug. */
  IntStream notes() {
    return Arrays.stream(notes);
  }

  /** Those of all notes add up to 1. */
  double score(int note) {
    return scores[note];
  }

  static HubRanking of(GraphIndex graph) {
    int count = graph.nodes().notes();
    if (count == 0) {
      return new HubRanking(new int[0], new double[0]);
    }
    Graph<Integer, DefaultEdge> notes = NoteDigraph.of(graph, IntStream.range(0, count).toArray());
    Map<Integer, Double> ranks =
        new PageRank<>(notes, DAMPING, MOST_ITERATIONS, TOLERANCE).getScores();
    double[] scores = new double[count];
    ranks.forEach((note, score) -> scores[note] = score);
    int[] order =
        IntStream.range(0, count)
            .boxed()
            .sorted(
                Comparator.comparingDouble((Integer note) -> -scores[note])
                    .thenComparing(note -> note))
            .mapToInt(Integer::intValue)
            .toArray();
    return new HubRanking(order, scores);
  }
}
