package io.studygraph.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The notes of a graph by slug: what they are called, and which rows they are. */
final class NoteTable {

  /** Four for each note. */
  private final int[] idWords;

  private final int[] numbers;
  private final Texts slugs;
  private final Texts titles;
  private final int[] categories;
  private final List<@Nullable String> categoryNames;

  private NoteTable(Builder builder) {
    idWords = builder.idWords.toArray();
    numbers = builder.numbers.toArray();
    slugs = builder.slugs.build();
    titles = builder.titles.build();
    categories = builder.categories.toArray();
    categoryNames = new ArrayList<>(builder.categoryNames.keySet());
  }

  int size() {
    return numbers.length;
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

    /** Gives the note's place. */
    int add(IndexedNote note) {
      addId(note.id());
      slugs.add(note.label().slug());
      titles.add(note.label().title());
      return addRest(note.number(), note.label().category());
    }

    /** Takes a note over from another table. */
    int add(NoteTable table, int note) {
      addId(table.id(note));
      slugs.add(table.slugs, note);
      titles.add(table.titles, note);
      return addRest(table.numbers[note], table.categoryNames.get(table.categories[note]));
    }

    private void addId(UUID id) {
      for (long half : new long[] {id.getMostSignificantBits(), id.getLeastSignificantBits()}) {
        idWords.add((int) (half >> 32));
        idWords.add((int) half);
      }
    }

    private int addRest(int number, @Nullable String category) {
      numbers.add(number);
      Integer known = categoryNames.putIfAbsent(category, categoryNames.size());
      categories.add(known == null ? categoryNames.size() - 1 : known);
      return numbers.size() - 1;
    }

    NoteTable build() {
      return new NoteTable(this);
    }
  }
}
