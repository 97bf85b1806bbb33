package io.studygraph.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/** The words that a text repeats, those that it repeats most first. */
record Keywords(List<String> words, List<Integer> times) {

  /**
   * More than are kept: which of them are in every text, such as {@code the}, the database knows.
   */
  private static final int MOST = 150;

  /**
   * @param folded words parted by single spaces
   */
  static Keywords of(String folded) {
    Map<String, Integer> times = new HashMap<>();
    for (String word : folded.split(" ", -1)) {
      times.merge(word, 1, Integer::sum);
    }
    times.remove("");
    List<Entry<String, Integer>> most =
        times.entrySet().stream()
            .filter(word -> word.getValue() > 1)
            .sorted(
                Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Entry.comparingByKey()))
            .limit(MOST)
            .toList();
    return new Keywords(
        most.stream().map(Entry::getKey).toList(), most.stream().map(Entry::getValue).toList());
  }
}
