package io.studygraph.markdown;

import io.studygraph.markdown.MarkdownTree.Hyperlink;
import io.studygraph.markdown.Prose.Kind;
import io.studygraph.markdown.Prose.Run;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;

/** Makes {@link Prose} of the inlines of one node. */
final class ProseBuilder {

  private final TreeBuilder tree;
  private final Node node;

  ProseBuilder(TreeBuilder tree, Node node) {
    this.tree = tree;
    this.node = node;
  }

  Prose build(List<Hyperlink> links, List<Span> code) {
    List<Run> runs = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (!child.getSourceSpans().isEmpty()) {
        runs.add(run(child));
      }
      collect(child, links, code);
    }
    List<Span> lines = lines();
    StringBuilder markdown = new StringBuilder();
    for (Span line : lines) {
      markdown.append(markdown.isEmpty() ? "" : "\n").append(line.in(tree.text()));
    }
    return new Prose(runs, lines, markdown.toString(), PlainText.within(node).strip());
  }

  /** A paragraph's spans are its lines; a heading's would show the {@code #} or the underline. */
  private List<Span> lines() {
    List<Span> lines = new ArrayList<>();
    if (!(node instanceof Heading)) {
      for (SourceSpan span : node.getSourceSpans()) {
        lines.add(tree.span(span));
      }
    } else {
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        for (SourceSpan span : child.getSourceSpans()) {
          extend(lines, tree.span(span));
        }
      }
    }
    if (lines.isEmpty()) {
      Span around = tree.span(node);
      lines.add(new Span(around.end(), around.end(), around.lastLine(), around.lastLine()));
    }
    return lines;
  }

  private static void extend(List<Span> lines, Span span) {
    int last = lines.size() - 1;
    if (last >= 0 && lines.get(last).firstLine() == span.firstLine()) {
      lines.set(last, lines.get(last).to(span));
    } else {
      lines.add(span);
    }
  }

  private Run run(Node child) {
    return new Run(kind(child), PlainText.of(child), target(child), tree.span(child));
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

  private void collect(Node inline, List<Hyperlink> links, List<Span> code) {
    if (inline instanceof Link link) {
      links.add(new Hyperlink(link.getDestination(), PlainText.within(link), tree.span(link)));
    } else if (inline instanceof Code || inline instanceof HtmlInline) {
      code.add(tree.span(inline));
    }
    for (Node child = inline.getFirstChild(); child != null; child = child.getNext()) {
      collect(child, links, code);
    }
  }
}
