package io.studygraph.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.jspecify.annotations.Nullable;

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

  List<Span> spans(List<SourceSpan> of) {
    List<Span> spans = new ArrayList<>(of.size());
    for (SourceSpan span : of) {
      spans.add(span(span));
    }
    return spans;
  }

  /** A line as commonmark has it. */
  SourceLine sourceLine(Span line) {
    String content = line.in(text);
    int start = line.start() - base;
    return SourceLine.of(
        content, SourceSpan.of(line.firstLine() - firstLine, 0, start, content.length()));
  }

  /**
   * Whether lines stand there.
   *
   * @param several the places of all of them, if there are more than the first
   */
  boolean areAt(SourceLines source, Span first, @Nullable List<Span> several) {
    List<SourceLine> lines = source.getLines();
    if (several == null) {
      return lines.size() == 1 && isAt(lines.get(0), first);
    }
    boolean same = lines.size() == several.size();
    for (int i = 0; same && i < several.size(); i++) {
      same = isAt(lines.get(i), several.get(i));
    }
    return same;
  }

  /**
   * What commonmark changes of a line is a tab at its start, to blanks, or backslashes in the cells
   * of tables, which it leaves out; NUL, which it changes too, no note holds any more.
   */
  private boolean isAt(SourceLine source, Span line) {
    SourceSpan span = source.getSourceSpan();
    CharSequence content = source.getContent();
    return span != null
        && base + span.getInputIndex() == line.start()
        && content.length() == line.end() - line.start()
        && (content.isEmpty() || content.charAt(0) == text.charAt(line.start()));
  }

  Span span(SourceSpan span) {
    int start = base + span.getInputIndex();
    int line = firstLine + span.getLineIndex();
    return new Span(start, start + span.getLength(), line, line);
  }
}
