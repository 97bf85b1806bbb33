package io.studygraph.markdown;

import java.util.Comparator;
import java.util.List;

/**
 * Puts another text in the place of a stretch of a text; an empty stretch is a place to insert at.
 */
public record Splice(int start, int end, String text) {

  /** In the order of the text; an insertion comes before what is taken out behind it. */
  private static final Comparator<Splice> ORDER =
      Comparator.comparingInt(Splice::start).thenComparingInt(Splice::end);

  public static Splice insert(int at, String text) {
    return new Splice(at, at, text);
  }

  public static Splice replace(Span span, String text) {
    return new Splice(span.start(), span.end(), text);
  }

  /** The splices that apply at once: in order, without those that change nothing. */
  public static List<Splice> ordered(List<Splice> splices, String text) {
    return splices.stream()
        .filter(splice -> !text.substring(splice.start, splice.end).equals(splice.text))
        .sorted(ORDER)
        .toList();
  }

  /**
   * @param ordered by {@link #ordered}
   * @throws IllegalArgumentException when two of them overlap
   */
  public static String apply(List<Splice> ordered, String text) {
    StringBuilder result = new StringBuilder();
    int done = 0;
    for (Splice splice : ordered) {
      if (splice.start < done) {
        throw new IllegalArgumentException("Two splices overlap.");
      }
      result.append(text, done, splice.start).append(splice.text);
      done = splice.end;
    }
    return result.append(text, done, text.length()).toString();
  }
}
