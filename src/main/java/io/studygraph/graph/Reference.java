package io.studygraph.graph;

import io.studygraph.document.Document;
import io.studygraph.document.Lines;
import io.studygraph.document.Link;
import io.studygraph.document.Related;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A note's mention of another one, by the names that it comes down to. */
record Reference(EdgeType type, String target, String title, Lines lines) {

  /** In the order of the note; a target that is named again in the same way is left out. */
  static List<Reference> of(Document document) {
    Map<String, Reference> references = new LinkedHashMap<>();
    for (Related related : document.related()) {
      add(
          references,
          new Reference(EdgeType.RELATED, related.slug(), related.title(), related.lines()));
    }
    for (Link link : document.links()) {
      String title = link.title();
      if (link.slug() != null && title != null) {
        add(references, new Reference(EdgeType.of(link.kind()), link.slug(), title, link.lines()));
      }
    }
    return List.copyOf(references.values());
  }

  private static void add(Map<String, Reference> references, Reference reference) {
    references.putIfAbsent(
        reference.type() + " " + reference.target() + " " + reference.title(), reference);
  }
}
