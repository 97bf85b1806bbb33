package io.studygraph.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All notes by slug, hidden ones too: what they are called, and which rows they are. */
final class AllNotes {

  /** Four for each note. */
  private final int[] idWords;

  private final int[] numbers;
  private final Texts slugs;
  private final Texts titles;
  private final int[] categories;
  private final List<@Nullable String> categoryNames;
  private final BitSet hidden;

  private AllNotes(Builder builder) {
    idWords = builder.idWords.toArray();
    numbers = builder.numbers.toArray();
    slugs = builder.slugs.build();
    titles = builder.titles.build();
    categories = builder.categories.toArray();
    categoryNames = new ArrayList<>(builder.categoryNames.keySet());
    hidden = builder.hidden;
  }

  int size() {
    return numbers.length;
  }

  /** Those that only authors see. */
  BitSet hidden() {
    return hidden;
  }

  UUID id(int note) {
    return new UUID(idHalf(4 * note), idHalf(4 * note + 2));
  }

  private long idHalf(int word) {
    return ((long) idWords[word] << 32) | (idWords[word + 1] & 0xffff_ffffL);
  }

  int number(int note) {
    return numbers[note];
  }

  Texts slugs() {
    return slugs;
  }

  NoteLabel label(int note) {
    return new NoteLabel(slugs.get(note), titles.get(note), categoryNames.get(categories[note]));
  }

  /** Takes notes in the order of their slugs. */
  static final class Builder {

    private final Ints idWords = new Ints();
    private final Ints numbers = new Ints();
    private final Texts.Builder slugs = new Texts.Builder();
    private final Texts.Builder titles = new Texts.Builder();
    private final Ints categories = new Ints();
    private final Map<@Nullable String, Integer> categoryNames = new LinkedHashMap<>();
    private final BitSet hidden = new BitSet();

    /** Gives the note's place. */
    int add(IndexedNote note) {
      addId(note.id());
      slugs.add(note.label().slug());
      titles.add(note.label().title());
      return addRest(note.number(), note.label().category(), note.hidden());
    }

    /** Takes a note over from others. */
    int add(AllNotes notes, int note) {
      addId(notes.id(note));
      slugs.add(notes.slugs, note);
      titles.add(notes.titles, note);
      return addRest(
          notes.numbers[note],
          notes.categoryNames.get(notes.categories[note]),
          notes.hidden.get(note));
    }

    private void addId(UUID id) {
      for (long half : new long[] {id.getMostSignificantBits(), id.getLeastSignificantBits()}) {
        idWords.add((int) (half >> 32));
        idWords.add((int) half);
      }
    }

    private int addRest(int number, @Nullable String category, boolean isHidden) {
      int place = numbers.size();
      numbers.add(number);
      Integer known = categoryNames.putIfAbsent(category, categoryNames.size());
      categories.add(known == null ? categoryNames.size() - 1 : known);
      hidden.set(place, isHidden);
      return place;
    }

    AllNotes build() {
      return new AllNotes(this);
    }
  }
}
