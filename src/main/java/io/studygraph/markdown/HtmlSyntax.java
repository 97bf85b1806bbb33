package io.studygraph.markdown;

import java.util.List;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The dialect that notes are rendered in: that of {@link Syntax}, and what has no part in reading
 * and would slow it down, which is GFM's strikethrough, bare URLs and task lists, and wikilinks.
 */
final class HtmlSyntax {

  static final List<Extension> EXTENSIONS =
      Stream.concat(
              Syntax.EXTENSIONS.stream(),
              Stream.of(
                  StrikethroughExtension.create(),
                  AutolinkExtension.create(),
                  TaskListItemsExtension.create()))
          .toList();

  private static final Parser PARSER =
      Parser.builder()
          .extensions(EXTENSIONS)
          .inlineParserFactory(BoundedInlines::new)
          .linkProcessor(new WikilinkProcessor())
          // The place of a bracket tells whether it is escaped.
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(Syntax.MAX_NESTING)
          .maxInlineNesting(Syntax.MAX_NESTING)
          .build();

  private HtmlSyntax() {}

  static Node parse(String text) {
    return PARSER.parse(text);
  }
}
