package io.studygraph.graph;

import io.studygraph.document.Lines;
import io.studygraph.graph.GraphIndex.Arc;
import io.studygraph.note.LinkName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;

/** Numbers notes, and finds out what their links lead to. */
final class GraphBuilder {

  private static final Comparator<Arc> ORDER =
      Comparator.comparingInt(Arc::from)
          .thenComparingInt(Arc::to)
          .thenComparing(arc -> arc.type().toString());

  private final Map<UUID, Integer> numbers = new HashMap<>();
  private final List<NoteLabel> notes = new ArrayList<>();
  private final NameTable names = new NameTable();
  private final Map<String, Integer> missing = new HashMap<>();
  private final List<Arc> arcs = new ArrayList<>();

  /** All notes come first, by slug. */
  void addNote(UUID id, NoteLabel label) {
    numbers.put(id, notes.size());
    notes.add(label);
  }

  /** Then all names, and then the links of each note in their order. */
  void addName(UUID note, int rank, String name) {
    names.add(rank, name, number(note));
  }

  void addLink(UUID note, EdgeType type, LinkName name, Lines lines) {
    int from = number(note);
    OptionalInt found = names.find(name);
    int to = found.isPresent() ? found.getAsInt() : notes.size() + missingNumber(name.target());
    if (to != from) {
      arcs.add(new Arc(from, to, type, lines));
    }
  }

  private int number(UUID note) {
    return Objects.requireNonNull(numbers.get(note));
  }

  private int missingNumber(String slug) {
    Integer known = missing.putIfAbsent(slug, missing.size());
    return known == null ? missing.size() - 1 : known;
  }

  GraphIndex build() {
    List<String> unwritten = missing.keySet().stream().sorted().toList();
    int[] place = new int[unwritten.size()];
    for (int i = 0; i < place.length; i++) {
      place[missingNumber(unwritten.get(i))] = i;
    }
    Arc[] sorted = arcs.stream().map(arc -> placed(arc, place)).sorted(ORDER).toArray(Arc[]::new);
    List<Arc> first = new ArrayList<>(sorted.length);
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || ORDER.compare(sorted[i - 1], sorted[i]) != 0) {
        first.add(sorted[i]);
      }
    }
    return new GraphIndex(new NodeTable(notes, unwritten), first.toArray(Arc[]::new));
  }

  private Arc placed(Arc arc, int[] place) {
    int to = arc.to() < notes.size() ? arc.to() : notes.size() + place[arc.to() - notes.size()];
    return new Arc(arc.from(), to, arc.type(), arc.lines());
  }
}
