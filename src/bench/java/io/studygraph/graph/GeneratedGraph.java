package io.studygraph.graph;

import io.studygraph.document.Lines;
import java.util.Random;
import java.util.UUID;

/**
 * Notes and links as a large collection has them, the same ones every time: half of a note's links
 * lead to notes near it, the others anywhere, more to the first notes than to the last.
 *
 * @param from by its number, for each link
 */
record GeneratedGraph(int notes, Ints from, Ints to) {

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
  GraphIndex index() {
    NoteTable.Builder table = new NoteTable.Builder();
    for (int note = 0; note < notes; note++) {
      table.add(note(note, "A title of some words, number " + note));
    }
    GraphBuilder builder = new GraphBuilder(table.build());
    for (int link = 0; link < from.size(); link++) {
      EdgeType type = EdgeType.BY_NAME.get(link % 2);
      builder.addLink(from.get(link), to.get(link), type, new Lines(link % 300, link % 300));
    }
    for (int note = 0; note < notes; note++) {
      for (int i = 1; i <= 3; i++) {
        builder.addTag(note, builder.tag("tag-" + note * i % 1500));
      }
    }
    return builder.build();
  }

  static IndexedNote note(int note, String title) {
    NoteLabel label =
        new NoteLabel("a-slug-of-words-%06d".formatted(note), title, "Category " + note % 30);
    return new IndexedNote(new UUID(note, ~note), note + 1, label);
  }
}
