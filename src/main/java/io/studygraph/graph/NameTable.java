package io.studygraph.graph;

import io.studygraph.note.LinkName;
import io.studygraph.note.NoteNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** What links may call each note, looked up as {@link NoteNames#lookup} does. */
final class NameTable {

  private static final int RANKS = 4;
  private static final int TITLES = 4;

  private final List<Map<String, List<Integer>>> ranks =
      Stream.generate(() -> (Map<String, List<Integer>>) new HashMap<String, List<Integer>>())
          .limit(RANKS)
          .toList();

  /**
   * @param rank from 1
   */
  void add(int rank, String name, int note) {
    ranks.get(rank - 1).merge(name, List.of(note), NameTable::joined);
  }

  private static List<Integer> joined(List<Integer> some, List<Integer> others) {
    List<Integer> joined = new ArrayList<>(some);
    joined.addAll(others);
    return joined;
  }

  /**
   * Empty where no note has the name, or several have it at the rank that decides.
   *
   * @param visible the notes that there are to whoever asks
   */
  OptionalInt find(LinkName link, IntPredicate visible) {
    for (int rank = 1; rank <= RANKS; rank++) {
      int[] named =
          ranks
              .get(rank - 1)
              .getOrDefault(rank == TITLES ? link.title() : link.target(), List.of())
              .stream()
              .mapToInt(Integer::intValue)
              .filter(visible)
              .toArray();
      if (named.length > 0) {
        return named.length == 1 ? OptionalInt.of(named[0]) : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }
}
