package io.studygraph.markdown;

import java.util.List;

/**
 * Inline text: a paragraph's, a heading's or a table cell's.
 *
 * @param runs its inlines, those of the outermost level alone
 * @param lines its lines in the source, without what belongs to the blocks around it (indentation,
 *     {@code >}, {@code #})
 * @param markdown the source of those lines, joined by {@code \n}
 * @param plain without markup
 */
public record Prose(List<Run> runs, List<Span> lines, String markdown, String plain) {

  /** What an inline is. */
  public enum Kind {
    TEXT,
    STRONG,
    EMPHASIS,
    CODE,
    LINK,
    IMAGE,
    HTML,
    BREAK
  }

  /**
   * One inline.
   *
   * @param text without markup
   * @param target of a link or an image, else empty
   */
  public record Run(Kind kind, String text, String target, Span span) {}

  public Span span() {
    return lines.get(0).to(lines.get(lines.size() - 1));
  }

  /** The source that stands behind a place in the text, its lines joined by {@code \n}. */
  public String markdownAfter(int offset) {
    int skipped = 0;
    for (Span line : lines) {
      if (offset <= line.end()) {
        return markdown.substring(skipped + Math.max(0, offset - line.start()));
      }
      skipped += line.end() - line.start() + 1;
    }
    return "";
  }

  /** The place in the text of a character of {@link #markdown}. */
  public int offset(int index) {
    int left = index;
    for (Span line : lines) {
      int length = line.end() - line.start();
      if (left <= length) {
        return line.start() + left;
      }
      left -= length + 1;
    }
    return span().end();
  }
}
