package io.studygraph.graph;

import io.studygraph.note.Condition;
import java.util.BitSet;
import java.util.UUID;

/**
 * The condition to be one of some notes. Few are looked up by their ids. Many are so large a part
 * of all that a list comes to them in its own order; then each note's number is looked up in a set
 * of bits, which for 100,000 notes takes 12 KB, and needs neither parsing nor sorting.
 */
final class NoteSet {

  /** Measured over 100,000 notes: beyond it the walk is quicker, wherever in it the notes lie. */
  private static final int FEW = 1000;

  private NoteSet() {}

  static Condition of(GraphIndex graph, BitSet notes) {
    NoteTable table = graph.nodes().table();
    return notes.cardinality() <= FEW ? byId(table, notes) : byNumber(table, notes);
  }

  static Condition byId(NoteTable table, BitSet notes) {
    UUID[] ids = notes.stream().mapToObj(table::id).toArray(UUID[]::new);
    return Condition.of("n.id = any(?)", (Object) ids);
  }

  static Condition byNumber(NoteTable table, BitSet notes) {
    BitSet numbers = new BitSet();
    notes.stream().forEach(note -> numbers.set(table.number(note)));
    return Condition.of(
        // To look for a bit behind the last one is an error.
        "case when n.number < ? then get_bit(?, n.number) = 1 else false end",
        numbers.length(),
        numbers.toByteArray());
  }
}
