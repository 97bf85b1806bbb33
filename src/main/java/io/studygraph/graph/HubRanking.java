package io.studygraph.graph;

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

  private final double[] scores;
  private final int[] notes;

  private HubRanking(double[] scores) {
    this.scores = scores;
    notes = ranked(IntStream.range(0, scores.length));
  }

  /** The highest score first, then by slug. */
  int[] ranked(IntStream some) {
    return some.boxed()
        .sorted(
            Comparator.comparingDouble((Integer note) -> -scores[note]).thenComparing(note -> note))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** All of them, ranked. */
  IntStream notes() {
    return IntStream.of(notes);
  }

  /** Those of all notes add up to 1. */
  double score(int note) {
    return scores[note];
  }

  static HubRanking of(GraphIndex graph) {
    int count = graph.nodes().notes();
    double[] scores = new double[count];
    if (count > 0) {
      Graph<Integer, DefaultEdge> notes =
          NoteDigraph.of(graph, IntStream.range(0, count).toArray());
      Map<Integer, Double> ranks =
          new PageRank<>(notes, DAMPING, MOST_ITERATIONS, TOLERANCE).getScores();
      ranks.forEach((note, score) -> scores[note] = score);
    }
    return new HubRanking(scores);
  }

  /**
   * What it was for the notes of another state.
   *
   * @param former the number there of each note; negative where it was not there
   */
  HubRanking carriedOver(int[] former) {
    return new HubRanking(
        IntStream.of(former).mapToDouble(note -> note < 0 ? 0 : scores[note]).toArray());
  }
}
