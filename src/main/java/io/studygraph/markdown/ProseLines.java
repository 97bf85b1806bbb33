package io.studygraph.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Finds the lines of {@link Prose} in the source. */
final class ProseLines {

  private ProseLines() {}

  /** At least one, which is empty for a text that the source leaves out. */
  static List<Span> of(Node node, Places places) {
    List<Span> lines =
        node instanceof Heading ? ofHeading(node, places) : spans(node.getSourceSpans(), places);
    if (lines.isEmpty()) {
      Span around = places.span(node);
      lines.add(new Span(around.end(), around.end(), around.lastLine(), around.lastLine()));
    }
    return lines;
  }

  /** A heading's own spans would show the {@code #} or the underline. */
  private static List<Span> ofHeading(Node node, Places places) {
    if (node.getFirstChild() instanceof UnparsedInlines inlines && inlines.marks().isText()) {
      return spans(inlines.spans(), places);
    }
    List<Span> found = new ArrayList<>();
    Node parsed = DeferredInlines.parsed(node);
    for (Node child = parsed.getFirstChild(); child != null; child = child.getNext()) {
      for (Span span : spans(child.getSourceSpans(), places)) {
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

  private static List<Span> spans(List<SourceSpan> of, Places places) {
    if (of.size() == 1) {
      return List.of(places.span(of.get(0))); // as most texts have one line
    }
    List<Span> spans = new ArrayList<>(of.size());
    for (SourceSpan span : of) {
      spans.add(places.span(span));
    }
    return spans;
  }
}
