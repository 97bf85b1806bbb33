package io.studygraph.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What versions of notes must have and must not, each a {@code tsquery}.
 *
 * @param wanted all of them
 * @param unwanted of none of these lists, all of it
 */
record WordConditions(List<String> wanted, List<List<String>> unwanted) {

  /** What every note has: the mark of its language. */
  private static final String ANY = "'@':*";

  /** Whether they do not say anything. */
  boolean isEmpty() {
    return wanted.isEmpty() && unwanted.isEmpty();
  }

  Stream<String> all() {
    return Stream.concat(wanted.stream(), unwanted.stream().flatMap(List::stream)).distinct();
  }

  /** In one. */
  String together() {
    Stream<String> without =
        unwanted.stream().map(conditions -> "!(" + String.join(" & ", conditions) + ")");
    return Stream.concat(wanted.isEmpty() ? Stream.of(ANY) : wanted.stream(), without)
        .collect(Collectors.joining(" & "));
  }
}
