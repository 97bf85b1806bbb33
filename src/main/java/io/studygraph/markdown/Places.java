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
    return spans.isEmpty()
        ? span(node.getParent()) // a table cell that the source leaves out
        : span(spans.get(0)).to(span(spans.get(spans.size() - 1)));
  }

  Span span(SourceSpan span) {
    int start = base + span.getInputIndex();
    int line = firstLine + span.getLineIndex();
    return new Span(start, start + span.getLength(), line, line);
  }
}
