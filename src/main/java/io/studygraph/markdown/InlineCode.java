package io.studygraph.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/** Finds code spans and pieces of raw HTML among inlines. */
final class InlineCode {

  private InlineCode() {}

  static List<Span> within(Node parent, Places places) {
    List<Span> found = new ArrayList<>();
    collect(parent, places, found);
    return found;
  }

  private static void collect(Node parent, Places places, List<Span> found) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Code || node instanceof HtmlInline) {
        found.add(places.span(node));
      }
      collect(node, places, found);
    }
  }
}
