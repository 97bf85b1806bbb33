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
 * @param from the view of the notes that the caller may know of with its alias, and what is joined
 *     to it
 * @param conditions that all hold
 */
public record Selected(Condition from, List<Condition> conditions) {

  private static final String RANK =
      " join unnest(cast(? as uuid[]), cast(? as numeric[])) as rank (note_id, score) on rank.note_id = n.id";

  /**
   * @param notes the view of the notes that the caller may know of, with its alias
   */
  public static Selected of(String notes, List<Condition> conditions) {
    return new Selected(Condition.of(notes), List.copyOf(conditions));
  }

  /** Those of them that fit a further condition. */
  public Selected and(Condition condition) {
    return new Selected(from, Stream.concat(conditions.stream(), Stream.of(condition)).toList());
  }

  /** What they would be if a condition that they fit were not asked for. */
  public Selected without(Condition condition) {
    return new Selected(from, conditions.stream().filter(one -> !one.equals(condition)).toList());
  }

  /** The same notes with a column {@code rank.score}, null for those that are not ranked. */
  Selected ranked(NoteRanker.Ranking ranking) {
    return new Selected(joined(from, " left" + RANK, ranking), conditions);
  }

  /**
   * Those alone that are ranked, which have been found in this state of the database.
   *
   * @param notes the view that they are of, with its alias
   */
  static Selected rankedOf(NoteRanker.Ranking ranking, String notes) {
    return new Selected(joined(Condition.of(notes), RANK, ranking), List.of());
  }

  private static Condition joined(Condition from, String join, NoteRanker.Ranking ranking) {
    List<Object> parameters = new ArrayList<>(from.parameters());
    parameters.add(ranking.notes().toArray(UUID[]::new));
    parameters.add(ranking.scores().toArray(BigDecimal[]::new));
    return new Condition(from.sql() + join, parameters);
  }

  /** What stands behind {@code from}, with a {@code ?} for each of the parameters. */
  public String sql() {
    return Stream.concat(Stream.of("true"), conditions.stream().map(Condition::sql))
        .collect(Collectors.joining(" and ", from.sql() + " where ", ""));
  }

  /** Gives a statement that has this as its only part with parameters what they are. */
  public <T> NativeQuery<T> bind(NativeQuery<T> query) {
    List<Object> parameters = parameters();
    for (int i = 0; i < parameters.size(); i++) {
      query.setParameter(i + 1, parameters.get(i));
    }
    return query;
  }

  public List<Object> parameters() {
    return Stream.concat(Stream.of(from), conditions.stream())
        .flatMap(part -> part.parameters().stream())
        .toList();
  }
}
