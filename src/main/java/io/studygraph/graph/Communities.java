package io.studygraph.graph;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Groups of notes that link to each other more than to others, two notes at least. Each is called
 * by its note that most leads to, which small changes leave what it is.
 */
final class Communities {

  /** Notes that are named of each. */
  static final int NAMED = 10;

  /** Notes that belong together. */
  static final class Community {

    private final int[] ranked;

    private Community(int[] ranked) {
      this.ranked = ranked;
    }

    /** Those that most leads to first. */
    IntStream notes() {
      return IntStream.of(ranked);
    }

    int first() {
      return ranked[0];
    }

    int size() {
      return ranked.length;
    }
  }

  private final List<Community> all;

  private Communities(List<Community> all) {
    this.all = all;
  }

  /** The largest first, then by name. */
  List<Community> all() {
    return all;
  }

  /**
   * @param groups of each note, the number of its group
   */
  static Communities of(int[] groups, HubRanking hubs) {
    int count = Arrays.stream(groups).max().orElse(-1) + 1;
    Ints pairs = new Ints();
    for (int note = 0; note < groups.length; note++) {
      pairs.add(groups[note]);
      pairs.add(note);
    }
    Rows members = Rows.ofPairs(count, pairs);
    return new Communities(
        IntStream.range(0, count)
            .filter(group -> members.end(group) - members.start(group) > 1)
            .mapToObj(group -> new Community(hubs.ranked(members.row(group))))
            .sorted(
                Comparator.comparingInt((Community one) -> -one.size())
                    .thenComparing(Community::first))
            .toList());
  }
}
