package io.studygraph.note;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;

/** The filters on what a note's own row holds: {@code category} and {@code slug}. */
@Singleton
final class OwnFilter implements NoteFilter {

  @Override
  public List<Condition> conditions(MultivaluedMap<String, String> parameters) {
    List<Condition> conditions = new ArrayList<>();
    if (parameters.containsKey("category")) {
      conditions.add(Condition.of("n.category = ?", parameters.getFirst("category")));
    }
    if (parameters.containsKey("slug")) {
      conditions.add(
          Condition.of("n.slug = any(?)", (Object) parameters.get("slug").toArray(String[]::new)));
    }
    return conditions;
  }
}
