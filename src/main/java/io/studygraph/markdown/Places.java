package io.studygraph.markdown;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Where commonmark's nodes stand in the whole text, of which it was given a part.
 *
 * @param base where the part starts
 * @param firstLine the line that it starts with
 */
record Places(String text, int base, int firstLine) {

  Span span(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return span(node.getParent()); // a table cell that the source leaves out
    }
    SourceSpan first = spans.get(0);
    SourceSpan last = spans.get(spans.size() - 1);
    return new Span(
        base + first.getInputIndex(),
        base + last.getInputIndex() + last.getLength(),
        firstLine + first.getLineIndex(),
        firstLine + last.getLineIndex());
  }

  int firstLine(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? span(node).firstLine() : firstLine + spans.get(0).getLineIndex();
  }

  Span span(SourceSpan span) {
    int start = base + span.getInputIndex();
    int line = firstLine + span.getLineIndex();
    return new Span(start, start + span.getLength(), line, line);
  }
}
