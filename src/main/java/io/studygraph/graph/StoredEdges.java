package io.studygraph.graph;

import io.studygraph.document.Lines;
import io.studygraph.note.NoteNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * Edges as the indexes have them. An edge starts at a note that can be seen; it may end at a slug
 * of none, and a note that cannot be seen is none.
 */
final class StoredEdges implements Edges {

  private static final String OUT =
      """
      select coalesce(found.slug, l.target) as slug
      from note_link l
      join %1$s n on n.id = l.note_id
      left join lateral %2$s found on true
      where n.slug = any(:of) and l.type = any(:types) and found.slug is distinct from n.slug
      """;

  /** Goes from the names that the notes have to the links that use them, and looks each up. */
  private static final String IN =
      """
      select n.slug
      from (
        select unnest(cast(:of as text[])) as name
        union
        select own.name from note_name own join %1$s n on n.id = own.note_id where n.slug = any(:of)
      ) as known
      join note_link l on l.target = known.name or l.title = known.name
      join %1$s n on n.id = l.note_id
      left join lateral %2$s found on true
      where l.type = any(:types)
        and coalesce(found.slug, l.target) = any(:of)
        and found.slug is distinct from n.slug
      """;

  /** Goes by the set of tags, so that notes of one tag cost what one of them costs. */
  private static final String SHARED_TAG =
      """
      select n.slug
      from note_tag t join %1$s n on n.id = t.note_id
      where t.tag in (
        select own.tag from note_tag own join %1$s n on n.id = own.note_id where n.slug = any(:of))
      """;

  private static final String LINKS_AMONG =
      """
      select distinct on (n.slug, coalesce(found.slug, l.target), l.type)
        n.slug as origin, coalesce(found.slug, l.target) as target, l.type, l.line_start, l.line_end
      from note_link l
      join %1$s n on n.id = l.note_id
      left join lateral %2$s found on true
      where n.slug = any(:slugs)
        and coalesce(found.slug, l.target) = any(:slugs)
        and l.type = any(:types)
        and found.slug is distinct from n.slug
      order by n.slug, coalesce(found.slug, l.target), l.type, l.position
      """;

  private static final String SHARED_TAGS_AMONG =
      """
      select distinct a.slug, b.slug, 'tag', cast(null as int), cast(null as int)
      from %1$s a
      join note_tag mine on mine.note_id = a.id
      join note_tag yours on yours.tag = mine.tag
      join %1$s b on b.id = yours.note_id
      where a.slug = any(:slugs) and b.slug = any(:slugs) and a.slug collate "C" < b.slug
      """;

  private final Session session;
  private final String notes;
  private final Direction direction;
  private final Set<EdgeType> types;

  /**
   * @param notes the view of the notes that can be seen
   */
  StoredEdges(Session session, String notes, Direction direction, Set<EdgeType> types) {
    this.session = session;
    this.notes = notes;
    this.direction = direction;
    this.types = types;
  }

  @Override
  public List<String> neighbours(Collection<String> of, Collection<String> known, int most) {
    List<String> ways = new ArrayList<>();
    if (direction.includes(Direction.OUT)) {
      ways.add(OUT);
    }
    if (direction.includes(Direction.IN)) {
      ways.add(IN);
    }
    if (types.contains(EdgeType.TAG)) {
      ways.add(SHARED_TAG);
    }
    String sql =
        """
        select distinct slug collate "C" as slug from (%s) as neighbour
        where slug <> all(:known)
        order by slug
        limit :most
        """
            .formatted(union(ways));
    return session
        .createNativeQuery(sql, String.class)
        .setParameter("of", of.toArray(String[]::new))
        .setParameter("types", linkTypes())
        .setParameter("known", known.toArray(String[]::new))
        .setParameter("most", most)
        .getResultList();
  }

  @Override
  public List<Edge> among(Collection<String> slugs, int most) {
    List<String> ways = new ArrayList<>(List.of("(" + LINKS_AMONG + ")"));
    if (types.contains(EdgeType.TAG)) {
      ways.add(SHARED_TAGS_AMONG);
    }
    String sql =
        """
        select origin, target, type, line_start, line_end from (%s) as edge
        order by origin collate "C", target collate "C", line_start nulls last, type
        limit :most
        """
            .formatted(union(ways));
    NativeQuery<Object[]> query = session.createNativeQuery(sql, Object[].class);
    return query
        .setParameter("slugs", slugs.toArray(String[]::new))
        .setParameter("types", linkTypes())
        .setParameter("most", most)
        .getResultList()
        .stream()
        .map(StoredEdges::edge)
        .toList();
  }

  private String union(List<String> ways) {
    return String.join("union all\n", ways).formatted(notes, NoteNames.lookup(notes));
  }

  private String[] linkTypes() {
    return types.stream().map(EdgeType::toString).toArray(String[]::new);
  }

  private static Edge edge(Object[] row) {
    Lines lines = row[3] == null ? null : new Lines((Integer) row[3], (Integer) row[4]);
    return new Edge((String) row[0], (String) row[1], EdgeType.of((String) row[2]), lines);
  }
}
