package io.studygraph.graph;

import io.studygraph.document.Lines;

/**
 * Takes the links and tags of notes, and gives the graph that they make. Notes are numbered by
 * their places among all, as long as it is being made.
 */
final class GraphBuilder {

  private final NoteTable notes;

  /** Of each place among all. */
  private final int[] numbers;

  private final Numbering missing = new Numbering();
  private final Arcs arcs = new Arcs();
  private final Numbering tags = new Numbering();
  private final Ints tagged = new Ints();

  GraphBuilder(NoteTable notes) {
    this.notes = notes;
    numbers = notes.numbers();
  }

  /** Whether the graph has the note of a place. */
  boolean has(int place) {
    return numbers[place] >= 0;
  }

  /** What stands for a node that no note is. */
  int broken(String slug) {
    return numbers.length + missing.number(slug);
  }

  /** The links of a note are to come in their order. One to the note itself is none. */
  void addLink(int from, int to, EdgeType type, Lines lines) {
    if (from != to) {
      arcs.add(from, to, type, lines);
    }
  }

  void addTag(int note, String tag) {
    addTag(note, tag(tag));
  }

  int tag(String name) {
    return tags.number(name);
  }

  void addTag(int note, int tag) {
    tagged.add(numbers[note]);
    tagged.add(tag);
  }

  GraphIndex build() {
    int[] missingPlaces = missing.places();
    arcs.renumber(
        node ->
            node < numbers.length
                ? numbers[node]
                : notes.size() + missingPlaces[node - numbers.length]);
    NodeTable nodes = new NodeTable(notes, Texts.of(missing.sorted()));
    int[] tagPlaces = tags.places();
    for (int i = 1; i < tagged.size(); i += 2) {
      tagged.set(i, tagPlaces[tagged.get(i)]);
    }
    return new GraphIndex(
        nodes,
        LinkTable.of(nodes.size(), arcs),
        new TagTable(Texts.of(tags.sorted()), Rows.ofPairs(notes.size(), tagged)));
  }
}
