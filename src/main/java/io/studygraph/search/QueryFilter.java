package io.studygraph.search;

import io.studygraph.document.TagName;
import io.studygraph.note.Condition;
import io.studygraph.note.NoteFilter;
import io.studygraph.search.Query.Field;
import io.studygraph.search.Query.Restriction;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;

/** The filter {@code q}: notes that have all that a query wants, and nothing that it excludes. */
@Singleton
final class QueryFilter implements NoteFilter {

  /**
   * In a subquery, since for a word that it knows to be common the planner would read the vectors
   * of all notes, which it takes to be cheap.
   */
  private static final String WORDS =
      "n.id in (select t.note_id from note_words t where t.words @@ (select cast(? as tsquery)))";

  private static final String TAG =
      "exists (select from note_tag qt where qt.note_id = n.id and qt.tag = ?)";

  private final CurrentQuery current;

  QueryFilter(CurrentQuery current) {
    this.current = current;
  }

  @Override
  public List<Condition> conditions(MultivaluedMap<String, String> parameters) {
    return current.of(parameters).map(QueryFilter::conditions).orElse(List.of());
  }

  static List<Condition> conditions(SearchedQuery searched) {
    if (searched.query().isVoid()) {
      return List.of(Condition.of("false"));
    }
    List<Condition> conditions = new ArrayList<>();
    WordConditions words = searched.words();
    if (!words.isEmpty()) {
      conditions.add(words(words));
    }
    searched.query().restrictions().stream().map(QueryFilter::carries).forEach(conditions::add);
    return conditions;
  }

  static Condition words(WordConditions words) {
    return Condition.of(WORDS, words.together());
  }

  private static Condition carries(Restriction restriction) {
    boolean tag = restriction.field() == Field.TAG;
    String sql = tag ? TAG : "lower(n.category) = lower(?)";
    String value = tag ? TagName.fold(restriction.value()) : restriction.value();
    return Condition.of(restriction.excluded() ? "(%s) is not true".formatted(sql) : sql, value);
  }
}
