package io.studygraph.markdown;

import org.commonmark.node.CustomNode;

/** A {@link Wikilink} in commonmark's tree. */
final class WikilinkNode extends CustomNode {

  private final Wikilink link;
  private final String source;

  /**
   * @param source with its brackets
   */
  WikilinkNode(Wikilink link, String source) {
    this.link = link;
    this.source = source;
  }

  Wikilink link() {
    return link;
  }

  String source() {
    return source;
  }
}
