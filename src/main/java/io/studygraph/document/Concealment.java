package io.studygraph.document;

import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** What of a text must not be shown, to be replaced by blanks so that all else keeps its place. */
final class Concealment {

  /** No text holds it. */
  private static final char GONE = '\0';

  private final BitSet lines = new BitSet();
  private final List<Span> spans = new ArrayList<>();
  private final List<Move> moves = new ArrayList<>();

  /** What stays, but for its place in its line. */
  private record Move(Span span, int to) {

    /** False when that changes nothing. */
    private boolean from(char[] text, char left) {
      char[] moved = Arrays.copyOfRange(text, span.start(), span.end());
      System.arraycopy(moved, 0, text, to, moved.length);
      Arrays.fill(text, to + moved.length, span.end(), left);
      return to < span.start();
    }
  }

  void add(int line) {
    lines.set(line);
  }

  void add(Span span) {
    spans.add(span);
  }

  /**
   * Conceals what stands between a place and a text further on in the line by moving the text
   * there: blanks in front of it would tell how much there was, or make code of it. A line has one
   * such text at most.
   */
  void addMove(Span span, int to) {
    moves.add(new Move(span, to));
  }

  void addLines(int first, int last) {
    lines.set(first, last + 1);
  }

  boolean has(int line) {
    return lines.get(line);
  }

  /** Every line that it changes, and perhaps some that it does not. */
  BitSet touched() {
    BitSet touched = (BitSet) lines.clone();
    spans.forEach(span -> touched.set(span.firstLine(), span.lastLine() + 1));
    moves.forEach(move -> touched.set(move.span().firstLine()));
    return touched;
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
    for (Span span : spans) {
      changed |= blank(text, span.start(), span.end());
    }
    for (Move move : moves) {
      changed |= move.from(text, ' ');
    }
    for (int line = lines.nextSetBit(1);
        line >= 0 && line <= source.count();
        line = lines.nextSetBit(line + 1)) {
      changed |= blank(text, source.start(line), source.end(line));
    }
    return changed ? new String(text) : source.text();
  }

  /**
   * What stands in the places of the text that is left, with its keys: the author's text, but for
   * what is moved. No text is left of it in the places it came from.
   *
   * @param own what stood there before
   */
  SourceLines moved(SourceLines own) {
    if (moves.isEmpty()) {
      return own;
    }
    char[] text = own.text().toCharArray();
    moves.forEach(move -> move.from(text, GONE));
    return own.with(new String(text));
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
