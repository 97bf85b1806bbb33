package io.studygraph.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Heading;
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

  private final List<Runnable> pending = new ArrayList<>();

  @Override
  public InlineParser create(InlineParserContext context) {
    InlineParser parser = new InlineParserImpl(context);
    return (lines, node) -> {
      if (node instanceof Heading) {
        parser.parse(lines, node);
      } else {
        pending.add(() -> parser.parse(lines, node));
      }
    };
  }

  void parsePending() {
    pending.forEach(Runnable::run);
    pending.clear();
  }
}
