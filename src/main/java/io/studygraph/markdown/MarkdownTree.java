package io.studygraph.markdown;

import java.util.List;

/**
 * The blocks of a text, and what its inlines hold that is looked for everywhere.
 *
 * @param links in the order of the text; autolinks too, images not
 * @param prose every inline text, however deep it stands
 * @param code every code span, code block, and piece of raw HTML
 */
public record MarkdownTree(
    List<Block> blocks, List<Hyperlink> links, List<Prose> prose, List<Span> code) {

  /** A link with its text without markup. */
  public record Hyperlink(String target, String text, Span span) {}

  /**
   * @param firstLine where the Markdown starts; what stands above it (front matter) is left out
   */
  public static MarkdownTree parse(SourceLines lines, int firstLine) {
    return new TreeBuilder(lines, firstLine).build();
  }
}
