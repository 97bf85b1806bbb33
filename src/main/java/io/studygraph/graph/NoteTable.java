package io.studygraph.graph;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The notes that somebody may know of, by slug, as they are numbered in the graph that they see.
 * What is known of a note is kept once for all graphs, by its place among all.
 */
final class NoteTable {

  private final AllNotes all;
  private final int[] places;

  private NoteTable(AllNotes all, IntStream places) {
    this.all = all;
    this.places = places.toArray();
  }

  static NoteTable ofAll(AllNotes all) {
    return new NoteTable(all, IntStream.range(0, all.size()));
  }

  static NoteTable ofOpen(AllNotes all) {
    return new NoteTable(
        all, IntStream.range(0, all.size()).filter(note -> !all.hidden().get(note)));
  }

  AllNotes all() {
    return all;
  }

  int size() {
    return places.length;
  }

  /** A note's place among all. */
  int place(int note) {
    return places[note];
  }

  /** For each place among all the note there; negative where it is hidden. */
  int[] numbers() {
    int[] numbers = new int[all.size()];
    Arrays.fill(numbers, -1);
    for (int note = 0; note < places.length; note++) {
      numbers[places[note]] = note;
    }
    return numbers;
  }

  UUID id(int note) {
    return all.id(places[note]);
  }

  int number(int note) {
    return all.number(places[note]);
  }

  String slug(int note) {
    return all.slugs().get(places[note]);
  }

  NoteLabel label(int note) {
    return all.label(places[note]);
  }

  /** Where a slug is among those of the notes; what {@code binarySearch} gives. */
  int search(String slug) {
    int place = all.slugs().search(slug);
    int note = Arrays.binarySearch(places, place < 0 ? -place - 1 : place);
    return place < 0 && note >= 0 ? -note - 1 : note;
  }

  /** By slug and text. */
  int compare(int note, Texts texts, int text) {
    return all.slugs().compare(places[note], texts, text);
  }
}
