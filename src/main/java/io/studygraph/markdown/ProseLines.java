package io.studygraph.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;

/** Finds the lines of a heading's text, whose own places would show the {@code #} or underline. */
final class ProseLines {

  private ProseLines() {}

  static List<Span> ofHeading(Inlines inlines) {
    List<Span> found = new ArrayList<>();
    Node parsed = inlines.node();
    for (Node child = parsed.getFirstChild(); child != null; child = child.getNext()) {
      for (Span span : inlines.places().spans(child.getSourceSpans())) {
        int last = found.size() - 1;
        if (last >= 0 && found.get(last).firstLine() == span.firstLine()) {
          found.set(last, found.get(last).to(span));
        } else {
          found.add(span);
        }
      }
    }
    return found;
  }
}
