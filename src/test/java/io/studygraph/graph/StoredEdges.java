package io.studygraph.graph;

import io.studygraph.document.Lines;
import io.studygraph.note.NoteNames;
import java.util.List;
import org.hibernate.Session;

/** The links between notes as the tables have them, by one statement that looks up each. */
final class StoredEdges {

  private static final String LINKS =
      """
      select distinct on (n.slug, coalesce(found.slug, l.target), l.type)
        n.slug as origin, coalesce(found.slug, l.target) as target, l.type, l.line_start, l.line_end
      from note_link l
      join %1$s n on n.id = l.note_id
      left join lateral %2$s found on true
      where found.slug is distinct from n.slug
      order by n.slug, coalesce(found.slug, l.target), l.type, l.position
      """;

  private StoredEdges() {}

  /**
   * @param notes the view of the notes that can be seen
   */
  static List<Edge> of(Session session, String notes) {
    return session
        .createNativeQuery(LINKS.formatted(notes, NoteNames.lookup(notes)), Object[].class)
        .getResultList()
        .stream()
        .map(
            row ->
                new Edge(
                    (String) row[0],
                    (String) row[1],
                    EdgeType.of((String) row[2]),
                    new Lines((Integer) row[3], (Integer) row[4])))
        .toList();
  }
}
