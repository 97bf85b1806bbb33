package io.studygraph.document;

import io.studygraph.markdown.Prose;
import io.studygraph.markdown.Span;
import java.text.BreakIterator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the sentence that a place in a text stands in. Each paragraph is parted once, however many
 * places in it are asked for.
 */
final class Sentences {

  /** Characters on each side of the place: a table's cell or a list of links may have no end. */
  static final int MOST_BESIDE = 300;

  private final NavigableMap<Integer, Prose> prose = new TreeMap<>();
  private final Map<Prose, Paragraph> paragraphs = new HashMap<>();

  Sentences(List<Prose> prose) {
    prose.forEach(each -> this.prose.put(each.span().start(), each));
  }

  /**
   * @param start where the place starts in the source, inside one of the paragraphs
   */
  String around(int start, int end) {
    Prose around = prose.floorEntry(start).getValue();
    return paragraphs.computeIfAbsent(around, Paragraph::of).around(start, end);
  }

  /**
   * @param text its lines, joined by spaces
   * @param lines where each of its lines starts in the text, by where it does in the source
   * @param breaks where its sentences start, and where the text ends
   */
  private record Paragraph(
      String text, NavigableMap<Integer, Integer> lines, NavigableSet<Integer> breaks) {

    static Paragraph of(Prose prose) {
      String text = prose.markdown().replace('\n', ' ');
      NavigableMap<Integer, Integer> lines = new TreeMap<>();
      int start = 0;
      for (Span line : prose.lines()) {
        lines.put(line.start(), start);
        start += line.end() - line.start() + 1;
      }
      NavigableSet<Integer> breaks = new TreeSet<>(List.of(0, text.length()));
      BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
      sentences.setText(text);
      while (sentences.next() != BreakIterator.DONE) {
        breaks.add(sentences.current());
      }
      return new Paragraph(text, lines, breaks);
    }

    /** A break inside the place, such as after {@code ?} in a link's text, parts nothing. */
    String around(int start, int end) {
      int from = index(start);
      int to = Math.max(from + 1, index(end));
      int first = breaks.floor(from);
      int last = breaks.ceiling(Math.min(to, text.length()));
      int shownFirst = Math.max(first, from - MOST_BESIDE);
      int shownLast = Math.min(last, to + MOST_BESIDE);
      return (shownFirst > first ? "…" : "")
          + text.substring(whole(shownFirst), whole(shownLast)).strip().replaceAll("\\s+", " ")
          + (shownLast < last ? "…" : "");
    }

    private int index(int offset) {
      Map.Entry<Integer, Integer> line = lines.floorEntry(offset);
      return Math.min(line.getValue() + offset - line.getKey(), text.length());
    }

    /** Not between the two halves of a character. */
    private int whole(int index) {
      boolean between =
          index > 0
              && index < text.length()
              && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
      return between ? index - 1 : index;
    }
  }
}
