package io.studygraph.markdown;

import java.util.List;

/** A block of a text, with its place in it. */
public sealed interface Block {

  Span span();

  /**
   * @param setext underlined rather than marked with {@code #}, which happens by accident when a
   *     line of text stands right above {@code ---}
   * @param anchor unique in the text, the {@code id} of the heading in HTML
   */
  record Heading(int level, boolean setext, String anchor, Prose text, Span span)
      implements Block {}

  record Paragraph(Prose text, Span span) implements Block {}

  record Listing(boolean ordered, List<Item> items, Span span) implements Block {}

  /** An entry of a list, of which a text may have many: it keeps its span without an object. */
  record Item(List<Block> blocks, int start, int end, int firstLine, int lastLine) {

    Item(List<Block> blocks, Span span) {
      this(blocks, span.start(), span.end(), span.firstLine(), span.lastLine());
    }

    public Span span() {
      return new Span(start, end, firstLine, lastLine);
    }
  }

  record Quote(List<Block> blocks, Span span) implements Block {}

  record Table(List<Prose> header, List<Row> rows, Span span) implements Block {}

  /** A line of a table. */
  record Row(List<Prose> cells, Span span) {}

  /**
   * Code between fences, or indented.
   *
   * @param fenced false for indented code
   * @param closed false when the fence runs to the end of the block around it for want of a closing
   *     line
   * @param info the words behind the opening fence
   */
  record Code(boolean fenced, boolean closed, String info, String text, Span span)
      implements Block {

    /** The first word of the info string, empty when there is none. */
    public String language() {
      String words = info.strip();
      int end = 0;
      while (end < words.length() && " \t\n\u000B\f\r".indexOf(words.charAt(end)) < 0) {
        end++;
      }
      return words.substring(0, end);
    }
  }

  record Html(Span span) implements Block {}

  record Rule(Span span) implements Block {}
}
