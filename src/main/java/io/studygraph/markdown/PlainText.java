package io.studygraph.markdown;

import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Inline nodes as a reader sees them, without markup: {@code **Users:** `10`} → Users: 10. */
final class PlainText {

  private PlainText() {}

  /** The text of all that stands inside a node. */
  static String within(Node node) {
    Node first = node.getFirstChild();
    if (first != null && first.getNext() == null) {
      return of(first);
    }
    StringBuilder text = new StringBuilder();
    appendChildren(node, text);
    return text.toString();
  }

  static String of(Node node) {
    if (node instanceof Text literal) {
      return literal.getLiteral();
    }
    StringBuilder text = new StringBuilder();
    append(node, text);
    return text.toString();
  }

  static void appendChildren(Node node, StringBuilder text) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      append(child, text);
    }
  }

  private static void append(Node node, StringBuilder text) {
    if (node instanceof Text literal) {
      text.append(literal.getLiteral());
    } else if (node instanceof Code code) {
      text.append(code.getLiteral());
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      text.append(' ');
    } else if (node instanceof WikilinkNode wikilink) {
      text.append(wikilink.source());
    } else if (!(node instanceof HtmlInline)) {
      appendChildren(node, text);
    }
  }
}
