package io.studygraph.document;

import io.studygraph.markdown.Span;
import java.util.List;
import java.util.Map.Entry;
import java.util.TreeMap;

/** Stretches of a text, to ask whether a place is in one of them. */
final class Ranges {

  private final TreeMap<Integer, Integer> ends = new TreeMap<>();

  Ranges(List<Span> spans) {
    spans.forEach(span -> ends.merge(span.start(), span.end(), Math::max));
  }

  boolean contain(int offset) {
    Entry<Integer, Integer> before = ends.floorEntry(offset);
    return before != null && offset < before.getValue();
  }
}
