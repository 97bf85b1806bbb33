package io.studygraph.document;

import io.studygraph.markdown.Block;
import io.studygraph.markdown.Block.Heading;
import io.studygraph.markdown.Prose;
import io.studygraph.markdown.SourceLines;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * What a note says to everybody, as plain text: no markup, no blocks of code, no key.
 *
 * @param headings those of the sections
 * @param texts paragraphs, items and cells, in the order of the note
 */
public record Passages(List<String> headings, List<String> texts) {

  public static Passages of(Reading reading) {
    // As the reader has it: no database stores the character.
    SourceLines lines = SourceLines.of(reading.openSource().text().replace('\0', '\uFFFD'));
    Body body = Body.of(lines, FrontMatterText.of(lines).place().bodyLine());
    Set<Prose> ofHeadings = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Block block : body.tree().blocks()) {
      if (block instanceof Heading heading) {
        ofHeadings.add(heading.text());
      }
    }
    List<String> headings = new ArrayList<>();
    collect(reading.openDocument().sections(), headings);
    List<String> texts =
        body.tree().prose().stream()
            .filter(prose -> !ofHeadings.contains(prose))
            .map(Prose::plain)
            .filter(text -> !text.isBlank())
            .toList();
    return new Passages(List.copyOf(headings), texts);
  }

  private static void collect(List<Section> sections, List<String> headings) {
    for (Section section : sections) {
      if (!section.title().isBlank()) {
        headings.add(section.title());
      }
      collect(section.children(), headings);
    }
  }
}
