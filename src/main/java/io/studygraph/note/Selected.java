package io.studygraph.note;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.query.NativeQuery;

/**
 * All notes {@code n} that a list is made of, for what is to be said of all of them.
 *
 * @param sql what stands behind {@code from}, with a {@code ?} for each parameter
 */
public record Selected(String sql, List<Object> parameters) {

  private static final String RANK =
      "join unnest(cast(? as uuid[]), cast(? as numeric[])) as rank (note_id, score) on rank.note_id = n.id";

  /**
   * @param notes the view of the notes that the caller may know of, with its alias
   */
  public static Selected of(String notes, List<Condition> conditions) {
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

  /**
   * The same notes with a column {@code rank.score}, null for those that are not ranked.
   *
   * @param notes the view that they are of
   */
  Selected ranked(NoteRanker.Ranking ranking, String notes) {
    return new Selected(
        notes + " left " + RANK + sql.substring(notes.length()), with(ranking, parameters));
  }

  /**
   * Those alone that are ranked, which have been found in this state of the database.
   *
   * @param notes the view that they are of
   */
  static Selected rankedOf(NoteRanker.Ranking ranking, String notes) {
    return new Selected(notes + " " + RANK + " where true", with(ranking, List.of()));
  }

  private static List<Object> with(NoteRanker.Ranking ranking, List<Object> parameters) {
    List<Object> all = new ArrayList<>();
    all.add(ranking.notes().toArray(UUID[]::new));
    all.add(ranking.scores().toArray(BigDecimal[]::new));
    all.addAll(parameters);
    return all;
  }

  /** Gives a statement that has this as its only part with parameters what they are. */
  public <T> NativeQuery<T> bind(NativeQuery<T> query) {
    for (int i = 0; i < parameters.size(); i++) {
      query.setParameter(i + 1, parameters.get(i));
    }
    return query;
  }
}
