package io.studygraph.markdown;

import org.commonmark.node.Node;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLines;

/** Leaves the inlines of a block to be parsed when they are asked for. */
final class DeferredInlines implements InlineParser {

  private final InlineParserContext context;

  DeferredInlines(InlineParserContext context) {
    this.context = context;
  }

  @Override
  public void parse(SourceLines lines, Node block) {
    block.appendChild(new UnparsedInlines(this, lines));
  }

  void parseNow(SourceLines lines, Node block) {
    ReusedInlines.parse(context, lines, block);
  }
}
