package io.studygraph.contract;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Suggestions for words that were not understood. */
public final class Hint {

  private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();
  private static final int LONGEST = 100;

  private Hint() {}

  /** {@code " Did you mean `category`?"}, or else the list of the right words, or nothing. */
  public static String of(String word, Collection<String> right) {
    return ofNearest(word, right)
        .orElseGet(
            () -> right.isEmpty() ? "" : " There is: `%s`.".formatted(String.join("`, `", right)));
  }

  /** {@code " Did you mean `category`?"}; empty when no word is near. */
  public static Optional<String> ofNearest(String word, Collection<String> right) {
    return nearest(word, right).map(" Did you mean `%s`?"::formatted);
  }

  /** The word nearest to the one given, when a third of its letters, rounded, or fewer differ. */
  private static Optional<String> nearest(String word, Collection<String> right) {
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return right.stream()
        .filter(
            candidate ->
                DISTANCE.apply(lower, candidate.toLowerCase(Locale.ROOT))
                    <= Math.max(1, (candidate.length() + 1) / 3))
        .min(
            Comparator.comparing(
                candidate -> DISTANCE.apply(lower, candidate.toLowerCase(Locale.ROOT))));
  }
}
