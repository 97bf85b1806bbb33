package io.studygraph.graph;

import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the note that a slug of none was perhaps meant for. */
final class NearestSlug {

  private NearestSlug() {}

  /**
   * The first of those that differ in the fewest letters, when these are no more than a third of
   * the slug's. Which letters two slugs have tells of most that they differ in more.
   */
  static Optional<String> of(String wanted, NodeTable nodes) {
    int least = Math.max(1, wanted.length() / 3) + 1;
    String nearest = null;
    long letters = letters(wanted);
    for (int note = 0; note < nodes.notes(); note++) {
      String slug = nodes.slug(note);
      if (Math.abs(slug.length() - wanted.length()) < least
          && Long.bitCount(letters & ~letters(slug)) < least
          && Long.bitCount(letters(slug) & ~letters) < least) {
        int distance = new LevenshteinDistance(least - 1).apply(wanted, slug);
        if (distance >= 0) {
          least = distance;
          nearest = slug;
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  private static long letters(String slug) {
    long letters = 0;
    for (int i = 0; i < slug.length(); i++) {
      letters |= 1L << (slug.charAt(i) & 63);
    }
    return letters;
  }
}
