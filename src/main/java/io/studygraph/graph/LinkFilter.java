package io.studygraph.graph;

import io.studygraph.note.Condition;
import io.studygraph.note.NoteFilter;
import io.studygraph.note.Visibility;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;

/** The filters on links: {@code linksTo}, {@code linkedFrom} and {@code within}. */
@Singleton
final class LinkFilter implements NoteFilter {

  private final Visibility visibility;

  LinkFilter(Visibility visibility) {
    this.visibility = visibility;
  }

  @Override
  public List<Condition> conditions(MultivaluedMap<String, String> parameters) {
    List<Condition> conditions = new ArrayList<>();
    LinkedNotes linked = new LinkedNotes(visibility.notes());
    for (String name : parameters.keySet()) {
      String value = parameters.getFirst(name);
      switch (name) {
        case "linksTo" -> conditions.add(Condition.of(linked.to(), value));
        case "linkedFrom" -> conditions.add(Condition.of(linked.from(), value));
        case "within" -> {
          int colon = value.indexOf(':');
          int depth = Integer.parseInt(value.substring(colon + 1));
          conditions.add(Condition.of(linked.within(depth), value.substring(0, colon)));
        }
        default -> {}
      }
    }
    return conditions;
  }
}
