package io.studygraph.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.jspecify.annotations.Nullable;

/**
 * The inlines of one block. Parsing them is half of the cost of commonmark's parse, and most texts
 * need it for nothing: what characters they hold tells that no link is among them, and how many
 * words. They are parsed when somebody asks for more.
 */
abstract sealed class Inlines permits Prose {

  private final DeferredInlines parser;
  private final Places places;
  private final byte marks;
  private final int words;

  private final Span first;

  /** All lines where they stand, if there are more than the first. */
  private final @Nullable List<Span> several;

  /** What is to be parsed where that is not what stands there, as in cells with escaped bars. */
  private final @Nullable SourceLines changed;

  private @Nullable Node parsed;

  /**
   * @param lines where they stand, at least one
   */
  Inlines(UnparsedInlines inlines, Places places, List<Span> lines) {
    this.parser = inlines.parser();
    this.places = places;
    this.marks = inlines.marks().found();
    this.words = inlines.marks().words();
    this.first = lines.get(0);
    this.several = lines.size() == 1 ? null : lines;
    this.changed = areAt(inlines.lines(), places, lines) ? null : inlines.lines();
  }

  /** Some lines of others. */
  Inlines(Inlines all, List<Span> lines) {
    this.parser = all.parser;
    this.places = all.places;
    this.marks = all.marks;
    this.words = all.words;
    this.first = lines.get(0);
    this.several = lines;
    this.changed = all.changed;
    this.parsed = all.parsed();
  }

  private static boolean areAt(SourceLines inlines, Places places, List<Span> lines) {
    List<SourceLine> all = inlines.getLines();
    if (all.size() != lines.size()) {
      return false;
    }
    for (int i = 0; i < lines.size(); i++) {
      if (!places.isAt(all.get(i), lines.get(i))) {
        return false;
      }
    }
    return true;
  }

  Places places() {
    return places;
  }

  /** The first line where they stand. */
  Span firstPlaced() {
    return first;
  }

  List<Span> placed() {
    return several == null ? List.of(first) : several;
  }

  boolean isParsed() {
    return parsed != null;
  }

  /** A node that has them for children. */
  Node parsed() {
    if (parsed == null) {
      parsed = new Paragraph();
      parser.parseNow(source(), parsed);
    }
    return parsed;
  }

  private SourceLines source() {
    if (changed != null) {
      return changed;
    }
    List<SourceLine> source = new ArrayList<>();
    for (Span line : placed()) {
      source.add(places.sourceLine(line));
    }
    return SourceLines.of(source);
  }

  /** Whether they are surely text and line breaks alone, as {@link #text} has it. */
  boolean areText() {
    return parsed == null && InlineMarks.areNone(marks);
  }

  /** What parsing makes of {@link #areText}, its line breaks as spaces; to be stripped. */
  String text() {
    if (changed == null && several == null) {
      return first.in(places.text());
    }
    StringBuilder text = new StringBuilder();
    for (SourceLine line : source().getLines()) {
      CharSequence content = line.getContent();
      int end = content.length();
      while (end > 0 && content.charAt(end - 1) == ' ') {
        end--;
      }
      text.append(text.isEmpty() ? "" : " ").append(content, 0, end);
    }
    return text.toString();
  }

  /** What they start with, when it is told without parsing. */
  @Nullable LeadingMark leadingMark() {
    return parsed == null && changed == null ? LeadingMark.of(first.in(places.text())) : null;
  }

  /** How many words they are, or -1 when only parsing tells. */
  int knownWords() {
    return parsed == null ? words : -1;
  }

  /** False for what surely holds none, of whatever kind, as most texts do. */
  public boolean mayHoldLinks() {
    return parsed != null || InlineMarks.mayHoldLinks(marks);
  }

  boolean mayHoldCode() {
    return parsed != null || InlineMarks.mayHoldCode(marks);
  }
}
