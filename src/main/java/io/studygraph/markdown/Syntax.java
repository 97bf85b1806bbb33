package io.studygraph.markdown;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The one dialect that notes are read and rendered in: CommonMark with GFM tables, and the place in
 * the text on every node.
 */
final class Syntax {

  /** What the renderer has to be told too. */
  static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

  /**
   * Blocks and inlines nest no deeper: what a text nests beyond it is read as plain text, so that
   * whoever walks the tree recursively has a bounded stack.
   */
  static final int MAX_NESTING = 100;

  private static final Parser PARSER = builder().inlineParserFactory(BoundedInlines::new).build();
  private static final Parser BLOCKS = builder().inlineParserFactory(DeferredInlines::new).build();

  private Syntax() {}

  static Node parse(String text) {
    return PARSER.parse(text);
  }

  /** With {@link UnparsedInlines}. */
  static Node parseBlocks(String text) {
    return BLOCKS.parse(text);
  }

  private static Parser.Builder builder() {
    return Parser.builder()
        .extensions(EXTENSIONS)
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .maxOpenBlockParsers(MAX_NESTING)
        .maxInlineNesting(MAX_NESTING);
  }
}
