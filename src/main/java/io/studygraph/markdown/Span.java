package io.studygraph.markdown;

/**
 * A stretch of a text: offsets ({@code end} exclusive) with the lines they fall on (1-based, both
 * inclusive).
 */
public record Span(int start, int end, int firstLine, int lastLine) {

  /** From where this one starts to where {@code last} ends. */
  public Span to(Span last) {
    return new Span(start, last.end, firstLine, last.lastLine);
  }

  public String in(String text) {
    return text.substring(start, end);
  }
}
