package io.studygraph.graph;

import io.studygraph.document.Link;
import java.util.Locale;

/** What makes two notes neighbours. */
enum EdgeType {
  /** An entry of {@code related} in the front matter. */
  RELATED,
  LINK,
  WIKILINK,
  /** A tag that both have. It has no direction. */
  TAG;

  static EdgeType of(Link.Kind kind) {
    return switch (kind) {
      case LINK -> LINK;
      case WIKILINK -> WIKILINK;
    };
  }

  static EdgeType of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
