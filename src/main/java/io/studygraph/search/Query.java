package io.studygraph.search;

import io.studygraph.search.Clause.Kind;
import io.studygraph.search.Clause.Part;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was asked.
 *
 * @param text as it was written; words of clauses tell where in it they stand
 */
record Query(String text, List<Clause> clauses, List<Restriction> restrictions) {

  /** What a note is asked to carry, beside words. */
  enum Field {
    TAG,
    CATEGORY
  }

  /**
   * {@code tag:x} or {@code category:x}.
   *
   * @param excluded whether notes with it are left out
   */
  record Restriction(Field field, String value, boolean excluded) {}

  /** Whether there is nothing in it that could be looked for. */
  boolean isVoid() {
    return clauses.isEmpty() && restrictions.isEmpty();
  }

  /** Words that may have any ending. */
  Stream<Word> words() {
    return clauses.stream()
        .flatMap(clause -> clause.parts().stream())
        .filter(part -> part.kind() == Kind.WORD)
        .flatMap(part -> part.words().stream());
  }

  /** What notes must have. */
  Stream<Part> wanted() {
    return clauses.stream()
        .filter(clause -> !clause.excluded())
        .flatMap(clause -> clause.parts().stream());
  }
}
