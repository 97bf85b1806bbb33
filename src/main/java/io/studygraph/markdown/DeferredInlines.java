package io.studygraph.markdown;

import java.util.IdentityHashMap;
import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.InlineParserFactory;

/**
 * Parses the inlines of headings at once and all others when they are asked for. Inlines are more
 * than half of the cost of a parse, and where questions are is told from blocks alone.
 *
 * <p>The library has no public way to its own inline parser, which a factory is to replace; hence
 * the one use of an internal class.
 */
final class DeferredInlines implements InlineParserFactory {

  private final IdentityHashMap<Node, Runnable> pending = new IdentityHashMap<>();

  @Override
  public InlineParser create(InlineParserContext context) {
    InlineParser parser = new InlineParserImpl(context);
    return (lines, node) -> {
      if (node instanceof Heading) {
        parser.parse(lines, node);
      } else {
        pending.put(node, () -> parser.parse(lines, node));
      }
    };
  }

  void parse(Node node) {
    Runnable parsing = pending.remove(node);
    if (parsing != null) {
      parsing.run();
    }
  }
}
