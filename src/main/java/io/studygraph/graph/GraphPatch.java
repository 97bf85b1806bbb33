package io.studygraph.graph;

import io.studygraph.document.Lines;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Makes a graph of a former one and of what has changed. It copies the whole, array by array: that
 * takes some milliseconds for 100,000 notes, and leaves nothing for those who walk the graph to
 * piece together.
 */
final class GraphPatch {

  private final GraphIndex former;
  private final NotePatch notes;
  private final GraphBuilder builder;

  /**
   * @param table the notes that the graph has now
   */
  GraphPatch(GraphIndex former, NotePatch notes, NoteTable table) {
    this.former = former;
    this.notes = notes;
    builder = new GraphBuilder(table);
    keepLinks();
    keepTags();
  }

  private void keepLinks() {
    NodeTable nodes = former.nodes();
    LinkTable links = former.links();
    IntUnaryOperator broken =
        renumbered(nodes.size(), missing -> builder.broken(nodes.slug(missing)));
    for (int note = 0; note < nodes.notes(); note++) {
      int from = nodes.table().place(note);
      for (int link = links.targets().start(note);
          !notes.isRelinked(from) && link < links.targets().end(note);
          link++) {
        int to = former.target(link);
        builder.addLink(
            notes.place(from),
            nodes.isNote(to) ? kept(nodes.table().place(to)) : broken.applyAsInt(to),
            links.type(link),
            links.lines(link));
      }
    }
  }

  private int kept(int target) {
    int place = notes.place(target);
    if (place == NotePatch.GONE) {
      throw new IllegalStateException("A link to a note that is gone was not read again");
    }
    return place;
  }

  private void keepTags() {
    TagTable tags = former.tags();
    IntUnaryOperator kept = renumbered(tags.size(), tag -> builder.tag(tags.name(tag)));
    for (int note = 0; note < former.nodes().notes(); note++) {
      int place = former.nodes().table().place(note);
      if (!notes.isChanged(place)) {
        tags.ofNotes()
            .forEach(note, tag -> builder.addTag(notes.place(place), kept.applyAsInt(tag)));
      }
    }
  }

  /** Remembers what each number becomes: most come more than once. */
  private static IntUnaryOperator renumbered(int size, IntUnaryOperator becomes) {
    int[] known = new int[size];
    Arrays.fill(known, -1);
    return number -> {
      if (known[number] < 0) {
        known[number] = becomes.applyAsInt(number);
      }
      return known[number];
    };
  }

  /**
   * @param to the slug of the note that the link leads to; null when it leads to none
   */
  void addLink(UUID from, EdgeType type, @Nullable String to, String target, Lines lines) {
    builder.addLink(
        notes.placeOf(from),
        to == null ? builder.broken(target) : notes.now().slugs().search(to),
        type,
        lines);
  }

  void addTag(UUID note, String tag) {
    builder.addTag(notes.placeOf(note), tag);
  }

  GraphIndex build() {
    return builder.build();
  }
}
