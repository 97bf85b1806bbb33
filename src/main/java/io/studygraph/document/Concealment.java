package io.studygraph.document;

import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What of a text must not be shown, to be replaced by blanks so that all else keeps its place. */
final class Concealment {

  private final BitSet lines = new BitSet();
  private final List<Span> spans = new ArrayList<>();
  private final List<Move> moves = new ArrayList<>();

  /** What stays, but for its place in its line. */
  private record Move(Span span, int to) {}

  void add(int line) {
    lines.set(line);
  }

  void add(Span span) {
    spans.add(span);
  }

  /**
   * Conceals what stands between a place and a text further on in the line by moving the text
   * there: blanks in front of it would tell how much there was, or make code of it.
   */
  void addMove(Span span, int to) {
    moves.add(new Move(span, to));
  }

  void addLines(int first, int last) {
    lines.set(first, last + 1);
  }

  /** Whether the line has a ticked box, whose tick is concealed. */
  boolean addTick(SourceLines source, int line, QuestionLine found) {
    if (found.tick() < 0) {
      return false;
    }
    int at = source.start(line) + found.tick();
    add(new Span(at, at + 1, line, line));
    return true;
  }

  boolean has(int line) {
    return lines.get(line);
  }

  void addAll(Concealment other) {
    lines.or(other.lines);
    spans.addAll(other.spans);
    moves.addAll(other.moves);
  }

  /** The text with blanks for what is concealed; the same object when that changes nothing. */
  String apply(SourceLines source) {
    if (lines.isEmpty() && spans.isEmpty() && moves.isEmpty()) {
      return source.text();
    }
    char[] text = source.text().toCharArray();
    boolean changed = false;
    for (Move move : moves) {
      String moved = move.span().in(source.text());
      changed |= blank(text, move.to(), move.span().end());
      moved.getChars(0, moved.length(), text, move.to());
    }
    for (Span span : spans) {
      changed |= blank(text, span.start(), span.end());
    }
    for (int line = lines.nextSetBit(1);
        line >= 0 && line <= source.count();
        line = lines.nextSetBit(line + 1)) {
      changed |= blank(text, source.start(line), source.end(line));
    }
    return changed ? new String(text) : source.text();
  }

  private static boolean blank(char[] text, int start, int end) {
    boolean changed = false;
    for (int at = start; at < end; at++) {
      char c = text[at];
      boolean mark = at == 0 && c == '\uFEFF'; // of the byte order, and so no part of the text
      if (c != ' ' && c != '\n' && c != '\r' && !mark) {
        text[at] = ' ';
        changed = true;
      }
    }
    return changed;
  }
}
