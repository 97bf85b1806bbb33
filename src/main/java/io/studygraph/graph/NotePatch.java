package io.studygraph.graph;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The notes after some have changed, and what became of the former ones. */
final class NotePatch {

  static final int GONE = -1;

  /** Former notes of which all is read again. */
  private final BitSet changed = new BitSet();

  /** Former notes whose links are read again, the changed ones among them. */
  private final BitSet relinked = new BitSet();

  /** For each former note its place now. */
  private final int[] places;

  /** Of the notes of which something is read again. */
  private final Map<UUID, Integer> read = new HashMap<>();

  private final AllNotes now;

  /**
   * @param changed notes of which all is forgotten
   * @param relinked notes whose links are forgotten, the changed ones among them
   * @param present what there is now of the changed ones, by slug
   */
  NotePatch(AllNotes former, Set<UUID> changed, Set<UUID> relinked, List<IndexedNote> present) {
    places = new int[former.size()];
    Arrays.fill(places, GONE);
    for (int note = 0; note < places.length; note++) {
      UUID id = former.id(note);
      this.changed.set(note, changed.contains(id));
      this.relinked.set(note, relinked.contains(id));
    }
    now = merged(former, present);
    this.changed.stream().forEach(note -> places[note] = read.getOrDefault(former.id(note), GONE));
    this.relinked.stream().forEach(note -> read.put(former.id(note), places[note]));
  }

  private AllNotes merged(AllNotes former, List<IndexedNote> present) {
    Texts slugs = Texts.of(present.stream().map(note -> note.label().slug()).toList());
    AllNotes.Builder notes = new AllNotes.Builder();
    int next = 0;
    for (int note = changed.nextClearBit(0);
        note < places.length;
        note = changed.nextClearBit(note + 1)) {
      while (next < slugs.size() && slugs.compare(next, former.slugs(), note) < 0) {
        read.put(present.get(next).id(), notes.add(present.get(next)));
        next++;
      }
      places[note] = notes.add(former, note);
    }
    for (IndexedNote note : present.subList(next, present.size())) {
      read.put(note.id(), notes.add(note));
    }
    return notes.build();
  }

  AllNotes now() {
    return now;
  }

  boolean isChanged(int former) {
    return changed.get(former);
  }

  boolean isRelinked(int former) {
    return relinked.get(former);
  }

  int place(int former) {
    return places[former];
  }

  /**
   * The place now of a note of which something is read again.
   *
   * @throws IllegalStateException when it was not said to have changed
   */
  int placeOf(UUID note) {
    int place = read.getOrDefault(note, GONE);
    if (place == GONE) {
      throw new IllegalStateException("A note that was not to be read again was");
    }
    return place;
  }
}
