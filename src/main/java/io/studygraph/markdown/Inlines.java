package io.studygraph.markdown;

import io.studygraph.markdown.MarkdownTree.Hyperlink;
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

  private @Nullable ParsedInlines parsed;

  /**
   * @param first the first line where they stand
   * @param several all of them, where there are more
   */
  Inlines(UnparsedInlines inlines, Places places, Span first, @Nullable List<Span> several) {
    this.parser = inlines.parser();
    this.places = places;
    this.marks = inlines.marks().found();
    this.words = inlines.marks().words();
    this.first = first;
    this.several = several;
    this.changed = places.areAt(inlines.lines(), first, several) ? null : inlines.lines();
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

  ParsedInlines parsed() {
    if (parsed == null) {
      parsed = ParsedInlines.of(source(), parser, places, mayHoldLinks());
    }
    return parsed;
  }

  /** A node that has them for children. */
  Node node() {
    Node kept = parsed().node();
    if (kept != null) {
      return kept;
    }
    Node again = new Paragraph();
    parser.parseNow(source(), again);
    return again;
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

  /** Whether they are surely text and line breaks alone. */
  boolean areText() {
    return parsed == null && InlineMarks.areNone(marks);
  }

  /** Without markup, line breaks as spaces; to be stripped. */
  String text() {
    if (!areText()) {
      String kept = parsed().plain();
      return kept == null ? PlainText.within(node()) : kept;
    }
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

  /** Links in the order of the text; autolinks too, images not. */
  List<Hyperlink> links() {
    return mayHoldLinks() ? parsed().links() : List.of();
  }

  /** How many words stand in {@link #text}, parted by white space. */
  int words() {
    return parsed == null && words >= 0 ? words : parsed().words();
  }

  /** False for what surely holds none, of whatever kind, as most texts do. */
  public boolean mayHoldLinks() {
    return parsed != null || InlineMarks.mayHoldLinks(marks);
  }

  boolean mayHoldCode() {
    return parsed != null || InlineMarks.mayHoldCode(marks);
  }
}
