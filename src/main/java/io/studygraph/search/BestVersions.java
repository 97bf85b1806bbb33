package io.studygraph.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Of many scored versions, keeps the best; of those that are as good, the last written. */
final class BestVersions {

  /** A version with what it has so far. */
  record Candidate(int number, NoteVersion version, double score) {}

  private static final Comparator<Candidate> WORST_FIRST =
      Comparator.comparingDouble(Candidate::score).thenComparingInt(Candidate::number);

  private final int most;
  private final PriorityQueue<Candidate> best = new PriorityQueue<>(WORST_FIRST);

  BestVersions(int most) {
    this.most = most;
  }

  void add(int number, NoteVersion version, double score) {
    Candidate worst = best.peek();
    if (best.size() == most && worst != null) {
      if (score < worst.score() || (score == worst.score() && number < worst.number())) {
        return;
      }
      best.poll();
    }
    best.add(new Candidate(number, version, score));
  }

  /** The best first. */
  List<Candidate> all() {
    List<Candidate> sorted = new ArrayList<>(best);
    sorted.sort(WORST_FIRST.reversed());
    return sorted;
  }
}
