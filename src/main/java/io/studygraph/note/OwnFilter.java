package io.studygraph.note;

import io.studygraph.http.BadRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The filters on what a note's own row holds. */
@Singleton
final class OwnFilter implements NoteFilter {

  /** As the index has it, which the order by date needs too. */
  private static final String DATE = "coalesce(n.date, '-infinity')";

  private static final String UP_TO = DATE + " > '-infinity' and " + DATE + " <= ?";

  @Override
  public List<Condition> conditions(MultivaluedMap<String, String> parameters) {
    List<Condition> conditions = new ArrayList<>();
    for (String name : parameters.keySet()) {
      String value = parameters.getFirst(name);
      switch (name) {
        case "category" -> conditions.add(Condition.of("n.category = ?", value));
        case "status" -> conditions.add(Condition.of("n.status = ?", value));
        case "updatedAfter" ->
            conditions.add(time("n.updated_at > ?", name, value, OffsetDateTime::parse));
        case "dateFrom" -> conditions.add(time(DATE + " >= ?", name, value, LocalDate::parse));
        case "dateTo" -> conditions.add(time(UP_TO, name, value, LocalDate::parse));
        case "hasQuestions" ->
            conditions.add(
                Condition.of("n.question_count " + (value.equals("true") ? "> 0" : "= 0")));
        case "slug" ->
            conditions.add(
                Condition.of(
                    "n.slug = any(?)", (Object) parameters.get(name).toArray(String[]::new)));
        default -> {}
      }
    }
    return conditions;
  }

  /** The contract lets through what its formats know and the calendar does not: leap seconds. */
  private static Condition time(
      String sql, String name, String value, Function<String, Object> parse) {
    try {
      return Condition.of(sql, parse.apply(value));
    } catch (DateTimeException unknown) {
      throw BadRequest.invalidParameter(name, "There is no such time: `%s`.".formatted(value));
    }
  }
}
