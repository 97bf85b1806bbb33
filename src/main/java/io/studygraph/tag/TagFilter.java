package io.studygraph.tag;

import io.studygraph.document.TagName;
import io.studygraph.note.Condition;
import io.studygraph.note.NoteFilter;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The filters on tags: {@code tag} (all of), {@code anyTag} and {@code notTag} (none of). */
@Singleton
final class TagFilter implements NoteFilter {

  private static final String HAS_ONE_OF =
      "exists (select from note_tag t where t.note_id = n.id and t.tag = any(?))";

  @Override
  public List<Condition> conditions(MultivaluedMap<String, String> parameters) {
    List<Condition> conditions = new ArrayList<>();
    given(parameters, "tag").forEach(tag -> conditions.add(on(HAS_ONE_OF, Stream.of(tag))));
    if (parameters.containsKey("anyTag")) {
      conditions.add(on(HAS_ONE_OF, given(parameters, "anyTag")));
    }
    if (parameters.containsKey("notTag")) {
      conditions.add(on("not " + HAS_ONE_OF, given(parameters, "notTag")));
    }
    return conditions;
  }

  private static Stream<String> given(MultivaluedMap<String, String> parameters, String name) {
    return parameters.getOrDefault(name, List.of()).stream().map(TagName::fold).distinct();
  }

  private static Condition on(String sql, Stream<String> tags) {
    return Condition.of(sql, (Object) tags.toArray(String[]::new));
  }
}
