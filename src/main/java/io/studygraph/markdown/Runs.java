package io.studygraph.markdown;

import io.studygraph.markdown.Prose.Kind;
import io.studygraph.markdown.Prose.Run;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/** Makes {@link Run}s of the inlines of one node. */
final class Runs {

  private Runs() {}

  static List<Run> of(Node node, Places places) {
    List<Run> runs = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (!child.getSourceSpans().isEmpty()) {
        runs.add(new Run(kind(child), PlainText.of(child), target(child), places.span(child)));
      }
    }
    return runs;
  }

  private static Kind kind(Node child) {
    if (child instanceof StrongEmphasis) {
      return Kind.STRONG;
    } else if (child instanceof Emphasis) {
      return Kind.EMPHASIS;
    } else if (child instanceof Code) {
      return Kind.CODE;
    } else if (child instanceof Link) {
      return Kind.LINK;
    } else if (child instanceof Image) {
      return Kind.IMAGE;
    } else if (child instanceof HtmlInline) {
      return Kind.HTML;
    }
    return child instanceof SoftLineBreak || child instanceof HardLineBreak
        ? Kind.BREAK
        : Kind.TEXT;
  }

  private static String target(Node child) {
    if (child instanceof Link link) {
      return link.getDestination();
    }
    return child instanceof Image image ? image.getDestination() : "";
  }
}
