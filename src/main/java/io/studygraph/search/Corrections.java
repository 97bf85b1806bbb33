package io.studygraph.search;

import io.studygraph.search.Vocabulary.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what was meant by words that no note has: words of notes that the caller may know of, the
 * nearest first.
 */
@ApplicationScoped
class Corrections {

  /** Who writes more words that are in no note is not mistyping. */
  private static final int MOST_WORDS = 8;

  /** Most of what is near is in a note that may be seen. */
  private static final int MOST_CANDIDATES = 10;

  private final Vocabulary vocabulary;

  Corrections(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** A word in place of another one. */
  record Correction(String word, Entry entry) {}

  /** Those of the words that can be corrected. */
  Map<String, Correction> of(Collection<String> unknown) {
    List<String> words =
        unknown.stream().filter(word -> Typo.forgiven(word) > 0).limit(MOST_WORDS).toList();
    Map<String, List<String>> candidates = new HashMap<>();
    vocabulary
        .similar(words)
        .forEach((word, similar) -> candidates.put(word, nearest(word, similar)));
    Map<String, Entry> entries =
        vocabulary.lookUp(candidates.values().stream().flatMap(List::stream).distinct().toList());
    Map<String, Correction> corrections = new HashMap<>();
    candidates.forEach(
        (word, nearest) -> {
          for (String candidate : nearest) {
            Entry entry = entries.get(candidate);
            if (entry != null && entry.spelledInNotes()) {
              corrections.put(word, new Correction(candidate, entry));
              break;
            }
          }
        });
    return corrections;
  }

  /** A sort that keeps the order of those that are as near: the most alike first. */
  private static List<String> nearest(String word, List<String> similar) {
    int forgiven = Typo.forgiven(word);
    return similar.stream()
        .filter(candidate -> Math.abs(candidate.length() - word.length()) <= forgiven)
        .filter(candidate -> Typo.distance(word, candidate) <= forgiven)
        .sorted(Comparator.comparingInt(candidate -> Typo.distance(word, candidate)))
        .limit(MOST_CANDIDATES)
        .toList();
  }
}
