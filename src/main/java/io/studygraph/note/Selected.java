package io.studygraph.note;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.query.NativeQuery;

/**
 * All notes {@code n} that a list is made of, for what is to be said of all of them.
 *
 * @param sql what stands behind {@code from}, with a {@code ?} for each parameter
 */
public record Selected(String sql, List<Object> parameters) {

  /**
   * @param notes the view of the notes that the caller may know of
   */
  static Selected of(String notes, List<Condition> conditions) {
    return new Selected(
        Stream.concat(Stream.of("true"), conditions.stream().map(Condition::sql))
            .collect(Collectors.joining(" and ", notes + " where ", "")),
        conditions.stream().flatMap(condition -> condition.parameters().stream()).toList());
  }

  /** Those of them that fit a further condition. */
  Selected and(Condition condition) {
    return new Selected(
        sql + " and " + condition.sql(),
        Stream.concat(parameters.stream(), condition.parameters().stream()).toList());
  }

  /** The same notes with a column {@code rank.score}. */
  Selected ranked(NoteRanker.Ranking ranking, String notes) {
    List<Object> all = new ArrayList<>(ranking.parameters());
    all.addAll(parameters);
    String joined = notes + " cross join lateral (" + ranking.score() + ") rank";
    return new Selected(joined + sql.substring(notes.length()), all);
  }

  /** Gives a statement that has this as its only part with parameters what they are. */
  public <T> NativeQuery<T> bind(NativeQuery<T> query) {
    for (int i = 0; i < parameters.size(); i++) {
      query.setParameter(i + 1, parameters.get(i));
    }
    return query;
  }
}
