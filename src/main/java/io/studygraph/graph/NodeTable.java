package io.studygraph.graph;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the nodes of a graph are called: the notes by slug, then slugs that no note has. */
final class NodeTable {

  private final String[] slugs;
  private final String[] titles;
  private final @Nullable String[] categories;

  /**
   * @param notes by slug
   * @param missing in order
   */
  NodeTable(List<NoteLabel> notes, List<String> missing) {
    slugs =
        Stream.concat(notes.stream().map(NoteLabel::slug), missing.stream()).toArray(String[]::new);
    titles = notes.stream().map(NoteLabel::title).toArray(String[]::new);
    categories = new @Nullable String[titles.length];
    for (int i = 0; i < titles.length; i++) {
      categories[i] = notes.get(i).category();
    }
  }

  int size() {
    return slugs.length;
  }

  int notes() {
    return titles.length;
  }

  boolean isNote(int node) {
    return node < titles.length;
  }

  String slug(int node) {
    return slugs[node];
  }

  NoteLabel label(int note) {
    return new NoteLabel(slugs[note], titles[note], categories[note]);
  }

  OptionalInt note(String slug) {
    int found = Arrays.binarySearch(slugs, 0, titles.length, slug);
    return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
  }

  /** The first note whose slug is the one given or comes behind it. */
  int from(String slug) {
    int found = Arrays.binarySearch(slugs, 0, titles.length, slug);
    return found < 0 ? -found - 1 : found;
  }
}
