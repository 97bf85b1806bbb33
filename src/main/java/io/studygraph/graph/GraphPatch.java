package io.studygraph.graph;

import io.studygraph.document.Lines;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Makes a graph of a former one and of what has changed. It copies the whole, array by array: that
 * takes some milliseconds for 100,000 notes, and leaves nothing for those who walk the graph to
 * piece together.
 */
final class GraphPatch {

  private static final int GONE = -1;

  private final GraphIndex former;

  /** Former notes of which all is read again. */
  private final BitSet changed = new BitSet();

  /** Former notes whose links are read again. */
  private final BitSet relinked = new BitSet();

  /** For each former note its number now. */
  private final int[] places;

  /** Of the notes of which something is read again. */
  private final Map<UUID, Integer> numbers = new HashMap<>();

  private final GraphBuilder builder;

  /**
   * @param changed notes of which all is forgotten
   * @param relinked notes whose links are forgotten, the changed ones among them
   * @param present what there is now of the changed ones, by slug
   */
  GraphPatch(GraphIndex former, Set<UUID> changed, Set<UUID> relinked, List<IndexedNote> present) {
    this.former = former;
    places = new int[former.nodes().notes()];
    for (int note = 0; note < places.length; note++) {
      UUID id = former.nodes().table().id(note);
      this.changed.set(note, changed.contains(id));
      this.relinked.set(note, relinked.contains(id));
    }
    builder = new GraphBuilder(merged(present));
    this.relinked.stream()
        .forEach(
            note -> {
              UUID id = former.nodes().table().id(note);
              if (changed.contains(id)) {
                places[note] = numbers.getOrDefault(id, GONE);
              } else {
                numbers.put(id, places[note]);
              }
            });
    keepLinks();
    keepTags();
  }

  private NoteTable merged(List<IndexedNote> present) {
    NoteTable table = former.nodes().table();
    Texts slugs = Texts.of(present.stream().map(note -> note.label().slug()).toList());
    NoteTable.Builder notes = new NoteTable.Builder();
    int next = 0;
    for (int note = 0; note < places.length; note++) {
      if (changed.get(note)) {
        places[note] = GONE;
        continue;
      }
      while (next < slugs.size() && slugs.compare(next, table.slugs(), note) < 0) {
        numbers.put(present.get(next).id(), notes.add(present.get(next)));
        next++;
      }
      places[note] = notes.add(table, note);
    }
    for (IndexedNote note : present.subList(next, present.size())) {
      numbers.put(note.id(), notes.add(note));
    }
    return notes.build();
  }

  private void keepLinks() {
    NodeTable nodes = former.nodes();
    LinkTable links = former.links();
    IntUnaryOperator broken =
        renumbered(nodes.size(), missing -> builder.broken(nodes.slug(missing)));
    for (int note = 0; note < places.length; note++) {
      for (int link = links.targets().start(note);
          !relinked.get(note) && link < links.targets().end(note);
          link++) {
        int to = former.target(link);
        int place = nodes.isNote(to) ? places[to] : broken.applyAsInt(to);
        if (place == GONE) {
          throw new IllegalStateException("A link to a note that is gone was not read again");
        }
        builder.addLink(places[note], place, links.type(link), links.lines(link));
      }
    }
  }

  private void keepTags() {
    TagTable tags = former.tags();
    IntUnaryOperator kept = renumbered(tags.size(), tag -> builder.tag(tags.name(tag)));
    for (int note = 0; note < places.length; note++) {
      if (!changed.get(note)) {
        int place = places[note];
        tags.ofNotes().forEach(note, tag -> builder.addTag(place, kept.applyAsInt(tag)));
      }
    }
  }

  /** Remembers what each number becomes: most come more than once. */
  private static IntUnaryOperator renumbered(int size, IntUnaryOperator becomes) {
    int[] known = new int[size];
    Arrays.fill(known, GONE);
    return number -> {
      if (known[number] == GONE) {
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
        number(from),
        to == null ? builder.broken(target) : builder.notes().slugs().search(to),
        type,
        lines);
  }

  void addTag(UUID note, String tag) {
    builder.addTag(number(note), builder.tag(tag));
  }

  private int number(UUID note) {
    return Objects.requireNonNull(numbers.get(note));
  }

  GraphIndex build() {
    return builder.build();
  }
}
