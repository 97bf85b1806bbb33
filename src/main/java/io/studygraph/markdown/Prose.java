package io.studygraph.markdown;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Inline text: a paragraph's, a heading's or a table cell's. Most of it nobody asks for, so it is
 * parsed and written out only when somebody does.
 */
public final class Prose extends Inlines {

  private final boolean heading;
  private @Nullable List<Run> runs;
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

  /**
   * @param first the first line where it stands
   * @param several all of them, where there are more
   */
  Prose(
      UnparsedInlines inlines,
      boolean heading,
      Places places,
      Span first,
      @Nullable List<Span> several) {
    super(inlines, places, first, several);
    this.heading = heading;
  }

  private Prose(Prose all, List<Span> lines) {
    super(all, lines);
    this.heading = false;
  }

  /** Every code span and piece of raw HTML, in the order of the text. */
  public List<Span> code() {
    return mayHoldCode() ? InlineCode.within(node(), places()) : List.of();
  }

  /** Its inlines, those of the outermost level alone. */
  public List<Run> runs() {
    if (runs == null) {
      runs = Runs.of(node(), places());
    }
    return runs;
  }

  /** The inline that it starts with. */
  public Optional<Run> firstRun() {
    LeadingMark mark = leadingMark();
    if (mark == null) {
      return runs().isEmpty() ? Optional.empty() : Optional.of(runs().get(0));
    }
    Span line = firstPlaced();
    int end = line.start() + mark.length();
    Span marked = new Span(line.start(), end, line.firstLine(), line.lastLine());
    String text = places().text().substring(line.start() + mark.width(), end - mark.width());
    return Optional.of(new Run(mark.kind(), text, "", marked));
  }

  /**
   * Its lines in the source, without what belongs to the blocks around it (indentation, {@code >},
   * {@code #}).
   */
  public List<Span> lines() {
    return isMarkedHeading() ? source().lines() : placed();
  }

  /** Whether its lines, too, are told by what parsing makes of it. */
  private boolean isMarkedHeading() {
    return heading && !areText();
  }

  private Span firstLine() {
    return isMarkedHeading() ? lines().get(0) : firstPlaced();
  }

  /** What its source starts with; a line end where there is nothing. */
  public char first() {
    Span first = firstLine();
    return first.start() == first.end() ? '\n' : places().text().charAt(first.start());
  }

  /** What its source starts with, at most so many characters of its first line. */
  public String start(int length) {
    Span first = firstLine();
    return places().text().substring(first.start(), Math.min(first.start() + length, first.end()));
  }

  /** The source of its lines, joined by {@code \n}. */
  public String markdown() {
    return source().markdown();
  }

  private ProseSource source() {
    if (source == null) {
      List<Span> lines = isMarkedHeading() ? ProseLines.ofHeading(this) : placed();
      source = new ProseSource(places().text(), lines);
    }
    return source;
  }

  /** Without markup. */
  public String plain() {
    if (plain == null) {
      plain = text().strip();
    }
    return plain;
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
    Prose part = new Prose(this, some);
    part.runs =
        runs().stream()
            .filter(run -> run.span().start() >= from && run.span().end() <= to)
            .toList();
    part.plain = part.runs.stream().map(Run::text).collect(Collectors.joining()).strip();
    return part;
  }

  public Span span() {
    List<Span> all = lines();
    return all.size() == 1 ? all.get(0) : all.get(0).to(all.get(all.size() - 1));
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
