package io.studygraph.tag;

import io.studygraph.http.PageRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The orders of a list of tallies. Each ends in the name, which no two of them share. */
enum TallySort {
  COUNT("-count, folded, name", "cast(? as bigint), ?, ?") {
    @Override
    List<String> position(Tally tally) {
      return List.of(Long.toString(-tally.count()), tally.folded(), tally.name());
    }
  },
  NAME("folded, name", "?, ?") {
    @Override
    List<String> position(Tally tally) {
      return List.of(tally.folded(), tally.name());
    }
  };

  private final String terms;
  private final String parameters;

  TallySort(String terms, String parameters) {
    this.terms = terms;
    this.parameters = parameters;
  }

  /**
   * @param sort as in the contract
   */
  static TallySort of(@Nullable String sort) {
    return "name".equals(sort) ? NAME : COUNT;
  }

  /** What a cursor keeps of a tally. */
  abstract List<String> position(Tally tally);

  String orderBy() {
    return terms;
  }

  /** The condition on what comes after a position. */
  String after(List<String> position) {
    if (position.size() != terms.split(",").length) {
      throw PageRequest.invalidCursor();
    }
    return "(%s) > (%s)".formatted(terms, parameters);
  }
}
