package io.studygraph.graph;

import io.studygraph.note.LinkName;
import io.studygraph.note.NoteNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What links may call each note, looked up as {@link NoteNames#lookup} does. */
final class NameTable {

  private static final int RANKS = 4;
  private static final int TITLES = 4;
  private static final int SEVERAL = -1;

  private final List<Map<String, Integer>> ranks =
      Stream.generate(() -> (Map<String, Integer>) new HashMap<String, Integer>())
          .limit(RANKS)
          .toList();

  /**
   * @param rank from 1
   */
  void add(int rank, String name, int note) {
    ranks.get(rank - 1).merge(name, note, (one, other) -> one.equals(other) ? one : SEVERAL);
  }

  /** Empty where no note has the name, or several have it at the rank that decides. */
  OptionalInt find(LinkName link) {
    for (int rank = 1; rank <= RANKS; rank++) {
      Integer note = ranks.get(rank - 1).get(rank == TITLES ? link.title() : link.target());
      if (note != null) {
        return note == SEVERAL ? OptionalInt.empty() : OptionalInt.of(note);
      }
    }
    return OptionalInt.empty();
  }
}
