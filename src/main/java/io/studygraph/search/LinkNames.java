package io.studygraph.search;

import io.studygraph.document.Document;
import io.studygraph.document.LinkTargets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What links call a note, where that says more than its other names: {@code iam.md} of a note
 * titled "Identity and Access Management", but not {@code rate-limiter.md} of "Rate Limiter", whose
 * words would count twice.
 */
final class LinkNames {

  /** Tells a slug from the one of another note with the same name: {@code rate-limiter-2}. */
  private static final Pattern NUMBER = Pattern.compile("-\\d+$");

  private LinkNames() {}

  /**
   * @param path of its file; null where there is none
   */
  static List<String> of(Document document, String slug, @Nullable String path) {
    Set<String> known =
        Stream.of(List.of(document.title()), document.tags(), document.aliases())
            .flatMap(Collection::stream)
            .flatMap(LinkNames::words)
            .collect(Collectors.toSet());
    Optional<String> file = path == null ? Optional.empty() : LinkTargets.slug(path);
    return Stream.concat(file.stream(), Stream.of(NUMBER.matcher(slug).replaceFirst("")))
        .distinct()
        .filter(name -> words(name).anyMatch(word -> !known.contains(word)))
        .toList();
  }

  private static Stream<String> words(String name) {
    return Words.of(name).stream().map(Word::folded);
  }
}
