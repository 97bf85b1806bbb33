package io.studygraph.document;

import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;
import java.util.List;

/** The lines that a question takes, from its prompt to the end of its key and explanation. */
final class QuestionLines {

  private QuestionLines() {}

  static Lines of(QuestionBlock block, SourceLines lines) {
    int last = block.shown().lastLine();
    for (List<Span> spans : List.of(block.key, block.explanation)) {
      for (Span span : spans) {
        last = lines.isBlank(span.lastLine()) ? last : Math.max(last, span.lastLine());
      }
    }
    return new Lines(block.shown().firstLine(), last);
  }
}
