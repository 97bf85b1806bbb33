package io.studygraph.markdown;

import java.util.List;
import java.util.Set;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.jspecify.annotations.Nullable;

/**
 * An inline parser for text after text of one thread. The library makes one for each text; where
 * most inlines are never parsed, making it costs more than what it then does. It sees each text's
 * own definitions of links.
 */
final class ReusedInlines implements InlineParserContext {

  private static final ThreadLocal<@Nullable ReusedInlines> OF_THREAD = new ThreadLocal<>();

  private final InlineParser parser;

  /** That of the text at hand. */
  private InlineParserContext text;

  private ReusedInlines(InlineParserContext first) {
    this.text = first;
    this.parser = new BoundedInlines(this);
  }

  /**
   * @param text of one and the same dialect, whenever it is called
   */
  static void parse(InlineParserContext text, SourceLines lines, Node block) {
    ReusedInlines reused = OF_THREAD.get();
    if (reused == null) {
      reused = new ReusedInlines(text);
      OF_THREAD.set(reused);
    }
    reused.text = text;
    reused.parser.parse(lines, block);
  }

  @Override
  public List<InlineContentParserFactory> getCustomInlineContentParserFactories() {
    return text.getCustomInlineContentParserFactories();
  }

  @Override
  public List<DelimiterProcessor> getCustomDelimiterProcessors() {
    return text.getCustomDelimiterProcessors();
  }

  @Override
  public List<LinkProcessor> getCustomLinkProcessors() {
    return text.getCustomLinkProcessors();
  }

  @Override
  public Set<Character> getCustomLinkMarkers() {
    return text.getCustomLinkMarkers();
  }

  @Override
  public int getMaxInlineNesting() {
    return text.getMaxInlineNesting();
  }

  @Override
  @Deprecated
  public @Nullable LinkReferenceDefinition getLinkReferenceDefinition(String label) {
    return text.getLinkReferenceDefinition(label);
  }

  @Override
  public <D> @Nullable D getDefinition(Class<D> type, String label) {
    return text.getDefinition(type, label);
  }
}
