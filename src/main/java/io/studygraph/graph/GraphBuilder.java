package io.studygraph.graph;

import io.studygraph.document.Lines;

/** Takes the links and tags of notes, and gives the graph that they make. */
final class GraphBuilder {

  private final NoteTable notes;
  private final Numbering missing = new Numbering();
  private final Arcs arcs = new Arcs();
  private final Numbering tags = new Numbering();
  private final Ints tagged = new Ints();

  GraphBuilder(NoteTable notes) {
    this.notes = notes;
  }

  NoteTable notes() {
    return notes;
  }

  /** The number of a node that no note is. */
  int broken(String slug) {
    return notes.size() + missing.number(slug);
  }

  /** The links of a note are to come in their order. One to the note itself is none. */
  void addLink(int from, int to, EdgeType type, Lines lines) {
    if (from != to) {
      arcs.add(from, to, type, lines);
    }
  }

  int tag(String name) {
    return tags.number(name);
  }

  void addTag(int note, int tag) {
    tagged.add(note);
    tagged.add(tag);
  }

  GraphIndex build() {
    int[] places = missing.places();
    arcs.retarget(to -> to < notes.size() ? to : notes.size() + places[to - notes.size()]);
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
