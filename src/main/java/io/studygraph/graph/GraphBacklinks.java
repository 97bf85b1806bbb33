package io.studygraph.graph;

import io.studygraph.note.Backlinks;
import io.studygraph.note.NoteNames;
import io.studygraph.note.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Who links to a note. */
@ApplicationScoped
class GraphBacklinks implements Backlinks {

  private static final String LINKING =
      """
      select n.slug
      from note_name own
      join %1$s linked on linked.id = own.note_id
      join note_link l on l.target = own.name or l.title = own.name
      join %1$s n on n.id = l.note_id
      join lateral %2$s found on found.slug = linked.slug
      where linked.slug = :slug and n.id <> linked.id
      """;

  private final Session session;
  private final Visibility visibility;

  GraphBacklinks(Session session, Visibility visibility) {
    this.session = session;
    this.visibility = visibility;
  }

  @Override
  public List<UUID> bySlugs(Collection<String> slugs, int most) {
    return session
        .createNativeQuery(
            """
            select distinct n.id from note_link l join live_note n on n.id = l.note_id
            where l.target = any(:slugs)
            order by n.id
            limit :most
            """,
            UUID.class)
        .setParameter("slugs", slugs.toArray(String[]::new))
        .setParameter("most", most)
        .getResultList();
  }

  @Override
  public List<String> visible(String slug, int most) {
    return session
        .createNativeQuery(
            "select distinct slug from (%s) as linking order by slug limit :most"
                .formatted(
                    LINKING.formatted(visibility.notes(), NoteNames.lookup(visibility.notes()))),
            String.class)
        .setParameter("slug", slug)
        .setParameter("most", most)
        .getResultList();
  }
}
