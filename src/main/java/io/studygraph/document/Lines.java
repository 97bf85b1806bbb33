package io.studygraph.document;

import io.studygraph.markdown.Span;

/** The lines of the source that something came from: 1-based, both inclusive. */
public record Lines(int start, int end) {

  static Lines of(Span span) {
    return new Lines(span.firstLine(), span.lastLine());
  }
}
