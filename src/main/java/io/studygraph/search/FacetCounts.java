package io.studygraph.search;

import io.studygraph.note.NoteList;
import io.studygraph.note.Selected;
import io.studygraph.search.Facets.Facet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.hibernate.Session;

/** Counts what the notes of a whole result carry, in one statement. */
@ApplicationScoped
class FacetCounts {

  private static final int MOST = 50;

  private final Session session;
  private final NoteList notes;

  FacetCounts(Session session, NoteList notes) {
    this.session = session;
    this.notes = notes;
  }

  Facets of(UriInfo uri) {
    Selected selected = notes.selected(uri);
    List<Object[]> rows =
        selected
            .bind(
                session.createNativeQuery(
                    """
                    with found as materialized (select n.id, n.category, n.status from %1$s)
                    select * from (
                      select 'tag' as facet, t.tag collate "C" as value, count(*) as notes
                      from found f join note_tag t on t.note_id = f.id
                      group by t.tag order by notes desc, value limit %2$d) tags
                    union all select * from (
                      select 'category', f.category collate "C" as value, count(*) as notes
                      from found f where f.category is not null
                      group by f.category order by notes desc, value limit %2$d) categories
                    union all select * from (
                      select 'status', f.status collate "C" as value, count(*) as notes
                      from found f group by f.status order by notes desc, value) statuses
                    """
                        .formatted(selected.sql(), MOST),
                    Object[].class))
            .getResultList();
    return new Facets(facet(rows, "tag"), facet(rows, "category"), facet(rows, "status"));
  }

  private static List<Facet> facet(List<Object[]> rows, String name) {
    return rows.stream()
        .filter(row -> row[0].equals(name))
        .map(row -> new Facet((String) row[1], ((Number) row[2]).longValue()))
        .toList();
  }
}
