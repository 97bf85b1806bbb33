package io.studygraph.graph;

/** Which notes have which tags. */
final class TagTable {

  private final Texts names;
  private final Rows tags;
  private final Rows notes;

  /**
   * @param names in order
   * @param tags of each note
   */
  TagTable(Texts names, Rows tags) {
    this.names = names;
    this.tags = tags;
    notes = tags.transposed(names.size());
  }

  int size() {
    return names.size();
  }

  String name(int tag) {
    return names.get(tag);
  }

  Rows ofNotes() {
    return tags;
  }

  Rows notes() {
    return notes;
  }
}
