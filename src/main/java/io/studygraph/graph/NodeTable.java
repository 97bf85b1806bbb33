package io.studygraph.graph;

import java.util.OptionalInt;

/**
 * What the nodes of a graph are called: the notes by slug, then slugs that no note has.
 *
 * @param missing in order
 */
record NodeTable(NoteTable table, Texts missing) {

  int size() {
    return table.size() + missing.size();
  }

  int notes() {
    return table.size();
  }

  boolean isNote(int node) {
    return node < table.size();
  }

  String slug(int node) {
    return isNote(node) ? table.slug(node) : missing.get(node - table.size());
  }

  NoteLabel label(int note) {
    return table.label(note);
  }

  OptionalInt note(String slug) {
    int found = table.search(slug);
    return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
  }

  /** The first note whose slug is the one given or comes behind it. */
  int from(String slug) {
    int found = table.search(slug);
    return found < 0 ? -found - 1 : found;
  }

  /** The first note whose slug comes behind the one given. */
  int behind(String slug) {
    int found = table.search(slug);
    return found < 0 ? -found - 1 : found + 1;
  }

  /** By slug, whether there are notes of them or not. */
  int compare(int one, int other) {
    if (isNote(one) == isNote(other)) {
      return Integer.compare(one, other);
    }
    return isNote(one)
        ? table.compare(one, missing, other - table.size())
        : -table.compare(other, missing, one - table.size());
  }
}
