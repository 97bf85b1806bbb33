package io.studygraph.graph;

import io.studygraph.note.Moment;
import io.studygraph.document.Lines;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;

/**
 * Notes and links as a large collection has them, the same ones every time: half of a note's links
 * lead to notes near it, the others anywhere, more to the first notes than to the last. One note
 * in thirty is hidden.
 *
 * @param from by its number, for each link
 */
record GeneratedGraph(int notes, Ints from, Ints to) {

  static final int TAGS = 3;

  static GeneratedGraph of(int notes, int links) {
    Random random = new Random(1);
    Ints from = new Ints();
    Ints to = new Ints();
    while (from.size() < links) {
      int source = random.nextInt(notes);
      int near = Math.floorMod(source + random.nextInt(101) - 50, notes);
      int far = (int) (notes * Math.pow(random.nextDouble(), 2));
      int target = random.nextBoolean() ? near : far;
      if (source != target) {
        from.add(source);
        to.add(target);
      }
    }
    return new GeneratedGraph(notes, from, to);
  }

  /** As the application has it in memory, with three tags for each note. */
  GraphState state() {
    AllNotes.Builder builder = new AllNotes.Builder();
    for (int note = 0; note < notes; note++) {
      builder.add(note(note, "A title of some words, number " + note));
    }
    AllNotes all = builder.build();
    return new GraphState(
        new Moment("", Instant.EPOCH),
        index(NoteTable.ofAll(all)),
        index(NoteTable.ofOpen(all)));
  }

  private GraphIndex index(NoteTable table) {
    GraphBuilder builder = new GraphBuilder(table);
    for (int link = 0; link < from.size(); link++) {
      if (builder.has(from.get(link))) {
        int to = to().get(link);
        builder.addLink(
            from.get(link), builder.has(to) ? to : builder.broken(slug(to)), type(link), lines(link));
      }
    }
    for (int note = 0; note < notes; note++) {
      for (int i = 0; builder.has(note) && i < TAGS; i++) {
        builder.addTag(note, tag(note, i));
      }
    }
    return builder.build();
  }

  static EdgeType type(int link) {
    return EdgeType.BY_NAME.get(link % 2);
  }

  static Lines lines(int link) {
    return new Lines(link % 300, link % 300);
  }

  static String tag(int note, int number) {
    return "tag-" + (note + 500 * number) % 1500;
  }

  static String slug(int note) {
    return "a-slug-of-words-%06d".formatted(note);
  }

  static IndexedNote note(int note, String title) {
    NoteLabel label = new NoteLabel(slug(note), title, "Category " + note % 30);
    return new IndexedNote(new UUID(note, ~note), note + 1, label, note % 30 == 7);
  }
}
