package io.studygraph.markdown;

import org.commonmark.node.CustomNode;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/** Inlines still to be parsed, in the place where they would stand. */
final class UnparsedInlines extends CustomNode {

  private final DeferredInlines parser;
  private final SourceLines lines;
  private final InlineMarks marks = new InlineMarks();

  UnparsedInlines(DeferredInlines parser, SourceLines lines) {
    this.parser = parser;
    this.lines = lines;
    for (SourceLine line : lines.getLines()) {
      marks.add(line.getContent().toString());
    }
  }

  DeferredInlines parser() {
    return parser;
  }

  SourceLines lines() {
    return lines;
  }

  InlineMarks marks() {
    return marks;
  }
}
