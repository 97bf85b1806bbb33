package io.studygraph.graph;

import org.jspecify.annotations.Nullable;

/** A note, or a slug that links lead to and no note has. */
record GraphNode(String slug, @Nullable String title, @Nullable String category, boolean exists) {

  static GraphNode of(NoteLabel label) {
    return new GraphNode(label.slug(), label.title(), label.category(), true);
  }

  static GraphNode missing(String slug) {
    return new GraphNode(slug, null, null, false);
  }

  /** What it is shown as. */
  String label() {
    return title == null ? slug : title;
  }
}
