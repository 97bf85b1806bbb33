package io.studygraph.graph;

import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Finds the note that a slug of none was perhaps meant for. Made for some questions in a row: which
 * letters a slug has, and how many, is looked at once, and tells of most slugs that they are not
 * near.
 */
final class NearestSlug {

  private final NodeTable nodes;
  private final int[] lengths;
  private final long[] letters;

  NearestSlug(NodeTable nodes) {
    this.nodes = nodes;
    lengths = new int[nodes.notes()];
    letters = new long[nodes.notes()];
    for (int note = 0; note < lengths.length; note++) {
      String slug = nodes.slug(note);
      lengths[note] = slug.length();
      letters[note] = letters(slug);
    }
  }

  /**
   * The first of those that differ in the fewest letters, when these are no more than a third of
   * the slug's.
   */
  Optional<String> to(String wanted) {
    int least = Math.max(1, wanted.length() / 3) + 1;
    String nearest = null;
    long wantedLetters = letters(wanted);
    for (int note = 0; note < lengths.length; note++) {
      if (Math.abs(lengths[note] - wanted.length()) < least
          && Long.bitCount(wantedLetters & ~letters[note]) < least
          && Long.bitCount(letters[note] & ~wantedLetters) < least) {
        String slug = nodes.slug(note);
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
