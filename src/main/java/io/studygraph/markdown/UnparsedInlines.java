package io.studygraph.markdown;

import java.util.List;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.jspecify.annotations.Nullable;

/**
 * Inlines still to be parsed, in the place where they will stand. Parsing them is half of the cost
 * of commonmark's parse, and most texts need it for nothing: what characters they hold tells that
 * no link is among them, and how many words.
 */
final class UnparsedInlines extends CustomNode {

  private final DeferredInlines parser;
  private final SourceLines lines;
  private final InlineMarks marks = new InlineMarks();

  UnparsedInlines(DeferredInlines parser, SourceLines lines) {
    this.parser = parser;
    this.lines = lines;
    // Now, while the lines are in the processor's cache: somebody will ask.
    for (SourceLine line : lines.getLines()) {
      marks.add(line.getContent().toString());
    }
  }

  InlineMarks marks() {
    return marks;
  }

  /** Puts what they are in their place. */
  void parse() {
    Node block = getParent();
    unlink();
    parser.parseNow(lines, block);
  }

  /**
   * What parsing makes of {@link InlineMarks#isText}, its line breaks as spaces; to be stripped.
   */
  String text() {
    StringBuilder text = new StringBuilder();
    for (SourceLine line : lines.getLines()) {
      CharSequence content = line.getContent();
      int end = content.length();
      while (end > 0 && content.charAt(end - 1) == ' ') {
        end--;
      }
      text.append(text.isEmpty() ? "" : " ").append(content, 0, end);
    }
    return text.toString();
  }

  /** What they start with, when it is told without parsing. */
  @Nullable LeadingMark leadingMark() {
    return LeadingMark.of(lines);
  }

  List<SourceSpan> spans() {
    return lines.getSourceSpans();
  }
}
