package io.studygraph.search;

import io.studygraph.document.Document;
import io.studygraph.document.LinkTargets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What links call a note, where that says more than its other names: {@code iam.md} of a note
 * titled "Identity and Access Management", but not {@code 2026-02-14-rate-limiter-2.md} of "Rate
 * Limiter", whose words would count twice.
 */
final class LinkNames {

  private LinkNames() {}

  /**
   * @param path of its file; null where there is none
   */
  static List<String> of(Document document, String slug, @Nullable String path) {
    Set<String> known =
        Stream.of(List.of(document.title()), document.tags(), document.aliases())
            .flatMap(Collection::stream)
            .flatMap(name -> words(name).stream())
            .collect(Collectors.toCollection(HashSet::new));
    Optional<String> file = path == null ? Optional.empty() : LinkTargets.slug(path);
    List<String> telling = new ArrayList<>();
    for (String name : Stream.concat(file.stream(), Stream.of(slug)).toList()) {
      if (saysMore(words(name), known)) {
        telling.add(name);
        known.addAll(words(name));
      }
    }
    return telling;
  }

  /** Numbers beside words do not: they date a note, or tell it from another with its name. */
  private static boolean saysMore(Set<String> words, Set<String> known) {
    boolean named = words.stream().anyMatch(LinkNames::hasLetter);
    return words.stream().anyMatch(word -> !known.contains(word) && (hasLetter(word) || !named));
  }

  private static boolean hasLetter(String word) {
    return word.codePoints().anyMatch(Character::isLetter);
  }

  private static Set<String> words(String name) {
    return Words.of(name).stream().map(Word::folded).collect(Collectors.toSet());
  }
}
