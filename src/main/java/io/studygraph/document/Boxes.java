package io.studygraph.document;

import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The boxes of one list, whose ticks are concealed when it ends: {@code [x]} becomes {@code [ ]}.
 * Where the author writes empty ones as {@code []} all become that, since one with a blank inside
 * would be known for a ticked one.
 */
final class Boxes {

  private final SourceLines lines;
  private final Concealment concealed;

  /** The characters between the brackets. */
  private final List<Span> inside = new ArrayList<>();

  private boolean ticked;
  private boolean narrow;

  Boxes(SourceLines lines, Concealment concealed) {
    this.lines = lines;
    this.concealed = concealed;
  }

  /** Whether the line has a ticked box. */
  boolean take(int line, QuestionLine found) {
    int open = lines.start(line);
    int text = open + found.textStart();
    while (open < text && lines.text().charAt(open) != '[') {
      open++;
    }
    if (open == text) {
      return false;
    }
    boolean empty = lines.text().startsWith("]", open + 1);
    narrow |= empty;
    ticked |= found.tick() >= 0;
    if (!empty) {
      inside.add(new Span(open + 1, open + 2, line, line));
    }
    return found.tick() >= 0;
  }

  /** The list ends; what comes is of another one. */
  void end() {
    for (Span each : inside) {
      if (ticked && narrow) {
        concealed.addMove(behind(each), each.start());
      } else if (ticked) {
        concealed.add(each);
      }
    }
    inside.clear();
    ticked = false;
    narrow = false;
  }

  /** Down to the line's last text, so that the blanks at its end stay there. */
  private Span behind(Span inside) {
    int line = inside.firstLine();
    int end = lines.end(line);
    while (Character.isWhitespace(lines.text().charAt(end - 1))) {
      end--;
    }
    return new Span(inside.end(), end, line, line);
  }
}
