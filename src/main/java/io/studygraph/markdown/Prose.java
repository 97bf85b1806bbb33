package io.studygraph.markdown;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Inline text: a paragraph's, a heading's or a table cell's. Most of it nobody asks for, so it is
 * parsed and written out only when somebody does.
 */
public final class Prose {

  private final Node node;
  private final Places places;
  private @Nullable List<Run> runs;
  private @Nullable List<Span> lines;
  private @Nullable ProseSource source;
  private @Nullable String plain;

  /** What an inline is. */
  public enum Kind {
    TEXT,
    STRONG,
    EMPHASIS,
    CODE,
    LINK,
    IMAGE,
    HTML,
    BREAK
  }

  /**
   * One inline.
   *
   * @param text without markup
   * @param target of a link or an image, else empty
   */
  public record Run(Kind kind, String text, String target, Span span) {}

  Prose(Node node, Places places) {
    this.node = node;
    this.places = places;
  }

  Places places() {
    return places;
  }

  int firstLine() {
    return places.firstLine(node);
  }

  /** With its inlines. */
  Node node() {
    return DeferredInlines.parsed(node);
  }

  /** Null when they are parsed, or there are none. */
  private @Nullable UnparsedInlines unparsed() {
    return node.getFirstChild() instanceof UnparsedInlines inlines ? inlines : null;
  }

  boolean isParsed() {
    return unparsed() == null;
  }

  /** False for what surely holds none, of whatever kind, as most texts do. */
  public boolean mayHoldLinks() {
    UnparsedInlines inlines = unparsed();
    return inlines == null || inlines.marks().mayHoldLinks();
  }

  /** Every code span and piece of raw HTML, in the order of the text. */
  public List<Span> code() {
    UnparsedInlines inlines = unparsed();
    boolean none = inlines != null && !inlines.marks().mayHoldCode();
    return none ? List.of() : InlineCode.within(node(), places);
  }

  /** Its inlines, those of the outermost level alone. */
  public List<Run> runs() {
    if (runs == null) {
      runs = Runs.of(node(), places);
    }
    return runs;
  }

  /** The inline that it starts with. */
  public Optional<Run> firstRun() {
    UnparsedInlines inlines = unparsed();
    LeadingMark mark = inlines == null ? null : inlines.leadingMark();
    if (mark == null) {
      return runs().isEmpty() ? Optional.empty() : Optional.of(runs().get(0));
    }
    Span line = lines().get(0);
    int end = line.start() + mark.length();
    Span marked = new Span(line.start(), end, line.firstLine(), line.lastLine());
    String text = places.text().substring(line.start() + mark.width(), end - mark.width());
    return Optional.of(new Run(mark.kind(), text, "", marked));
  }

  /**
   * Its lines in the source, without what belongs to the blocks around it (indentation, {@code >},
   * {@code #}).
   */
  public List<Span> lines() {
    if (lines == null) {
      lines = ProseLines.of(node, places);
    }
    return lines;
  }

  /** What its source starts with; a line end where there is nothing. */
  public char first() {
    Span first = lines().get(0);
    return first.start() == first.end() ? '\n' : places.text().charAt(first.start());
  }

  /** What its source starts with, at most so many characters of its first line. */
  public String start(int length) {
    Span first = lines().get(0);
    return places.text().substring(first.start(), Math.min(first.start() + length, first.end()));
  }

  /** The source of its lines, joined by {@code \n}. */
  public String markdown() {
    return source().markdown();
  }

  private ProseSource source() {
    if (source == null) {
      source = new ProseSource(places.text(), lines());
    }
    return source;
  }

  /** Without markup. */
  public String plain() {
    if (plain == null) {
      UnparsedInlines inlines = unparsed();
      String text =
          inlines != null && inlines.marks().isText() ? inlines.text() : PlainText.within(node());
      plain = text.strip();
    }
    return plain;
  }

  /** How many words stand in {@link #plain}, parted by white space. */
  public int words() {
    UnparsedInlines inlines = unparsed();
    int words = inlines == null ? -1 : inlines.marks().words();
    if (words >= 0) {
      return words;
    }
    return plain == null ? WordCount.of(node()) : WordCount.of(plain);
  }

  /**
   * Some of its lines.
   *
   * @param first counted from 0
   * @param end one behind the last
   */
  public Prose part(int first, int end) {
    List<Span> some = lines().subList(first, end);
    int from = some.get(0).start();
    int to = some.get(some.size() - 1).end();
    Prose part = new Prose(node, places);
    part.lines = some;
    part.runs =
        runs().stream()
            .filter(run -> run.span().start() >= from && run.span().end() <= to)
            .toList();
    part.plain = part.runs.stream().map(Run::text).collect(Collectors.joining()).strip();
    return part;
  }

  public Span span() {
    return lines().get(0).to(lines().get(lines().size() - 1));
  }

  /** The source that stands behind a place in the text, its lines joined by {@code \n}. */
  public String markdownAfter(int offset) {
    return source().after(offset);
  }

  /** The place in the text of a character of {@link #markdown}. */
  public int offset(int index) {
    return source().offset(index);
  }
}
