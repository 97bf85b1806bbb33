package io.studygraph.graph;

import io.studygraph.note.Condition;
import io.studygraph.note.NoteFilter;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The filters on links: {@code linksTo}, {@code linkedFrom} and {@code within}. They are answered
 * from memory, and tell the database which notes fit.
 */
@Singleton
final class LinkFilter implements NoteFilter {

  private static final Set<String> NAMES = Set.of("linksTo", "linkedFrom", "within");

  private final GraphIndexes indexes;

  LinkFilter(GraphIndexes indexes) {
    this.indexes = indexes;
  }

  @Override
  public List<Condition> conditions(MultivaluedMap<String, String> parameters) {
    List<String> names = parameters.keySet().stream().filter(NAMES::contains).toList();
    if (names.isEmpty()) {
      return List.of();
    }
    GraphIndex graph = indexes.current();
    BitSet fitting = new BitSet();
    fitting.set(0, graph.nodes().notes());
    for (String name : names) {
      fitting.and(notes(graph, name, parameters.getFirst(name)));
    }
    return List.of(NoteSet.of(graph, fitting));
  }

  private static BitSet notes(GraphIndex graph, String name, String value) {
    int colon = value.indexOf(':');
    String slug = name.equals("within") ? value.substring(0, colon) : value;
    OptionalInt found = graph.note(slug);
    if (found.isEmpty()) {
      return new BitSet();
    }
    int note = found.getAsInt();
    if (name.equals("within")) {
      return Walk.within(graph, note, Integer.parseInt(value.substring(colon + 1)));
    }
    BitSet notes = new BitSet();
    (name.equals("linksTo") ? graph.sources() : graph.links().targets()).forEach(note, notes::set);
    return notes;
  }
}
