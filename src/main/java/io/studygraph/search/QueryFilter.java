package io.studygraph.search;

import io.studygraph.document.TagName;
import io.studygraph.note.Condition;
import io.studygraph.note.NoteFilter;
import io.studygraph.search.Query.Field;
import io.studygraph.search.Query.Restriction;
import io.studygraph.search.SearchedQuery.Match;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;

/** The filter {@code q}: notes that have all that a query wants, and nothing that it excludes. */
@Singleton
final class QueryFilter implements NoteFilter {

  private static final String STEMS = "t.words @@ cast(? as tsquery)";
  private static final String EXACT = "t.exact @@ cast(? as tsquery)";

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

  private static List<Condition> conditions(SearchedQuery searched) {
    if (searched.query().isVoid()) {
      return List.of(Condition.of("false"));
    }
    List<Condition> conditions = new ArrayList<>();
    Match wanted = searched.wanted();
    if (!wanted.isEmpty()) {
      conditions.add(inText("n.id in (select t.note_id from note_text t where %s)", wanted));
    }
    for (Match unwanted : searched.unwanted()) {
      conditions.add(
          inText("not exists (select from note_text t where t.note_id = n.id and %s)", unwanted));
    }
    searched.query().restrictions().stream().map(QueryFilter::carries).forEach(conditions::add);
    return conditions;
  }

  private static Condition inText(String sql, Match match) {
    List<String> conditions = new ArrayList<>();
    List<Object> parameters = new ArrayList<>();
    if (!match.stems().isEmpty()) {
      conditions.add(STEMS);
      parameters.add(match.stems());
    }
    if (!match.exact().isEmpty()) {
      conditions.add(EXACT);
      parameters.add(match.exact());
    }
    return new Condition(sql.formatted(String.join(" and ", conditions)), parameters);
  }

  private static Condition carries(Restriction restriction) {
    boolean tag = restriction.field() == Field.TAG;
    String sql = tag ? TAG : "lower(n.category) = lower(?)";
    String value = tag ? TagName.fold(restriction.value()) : restriction.value();
    return Condition.of(restriction.excluded() ? "(%s) is not true".formatted(sql) : sql, value);
  }
}
