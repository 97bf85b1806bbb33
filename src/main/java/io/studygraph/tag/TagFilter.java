package io.studygraph.tag;

import io.studygraph.document.TagName;
import io.studygraph.note.Condition;
import io.studygraph.note.NoteFilter;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The filters on tags: {@code tag} (all of), {@code anyTag} and {@code notTag} (none of). */
@Singleton
final class TagFilter implements NoteFilter {

  private static final String HAS_ALL_OF = "n.folded_tags @> cast(? as text[])";
  private static final String HAS_ONE_OF = "n.folded_tags && cast(? as text[])";

  @Override
  public List<Condition> conditions(MultivaluedMap<String, String> parameters) {
    List<Condition> conditions = new ArrayList<>();
    add(HAS_ALL_OF, parameters.get("tag"), conditions);
    add(HAS_ONE_OF, parameters.get("anyTag"), conditions);
    add("not " + HAS_ONE_OF, parameters.get("notTag"), conditions);
    return conditions;
  }

  private static void add(String sql, @Nullable List<String> tags, List<Condition> conditions) {
    if (tags != null) {
      String[] folded = tags.stream().map(TagName::fold).distinct().toArray(String[]::new);
      conditions.add(Condition.of(sql, (Object) folded));
    }
  }
}
