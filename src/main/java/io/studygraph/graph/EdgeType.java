package io.studygraph.graph;

import io.studygraph.document.Link;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What makes two notes neighbours. */
enum EdgeType {
  /** An entry of {@code related} in the front matter. */
  RELATED,
  LINK,
  WIKILINK,
  /** A tag that both have. It has no direction. */
  TAG;

  /** In the order in which they are given in answers. */
  static final List<EdgeType> BY_NAME =
      Stream.of(values()).sorted(Comparator.comparing(EdgeType::toString)).toList();

  /** What a note says itself. */
  static final Set<EdgeType> LINKS = Set.of(RELATED, LINK, WIKILINK);

  static EdgeType of(Link.Kind kind) {
    return switch (kind) {
      case LINK -> LINK;
      case WIKILINK -> WIKILINK;
    };
  }

  static EdgeType of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /**
   * @param names joined by commas
   */
  static Set<EdgeType> setOf(String names) {
    return Arrays.stream(names.split(",", -1))
        .map(EdgeType::of)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(EdgeType.class)));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
