package io.studygraph.graph;

import io.studygraph.note.Backlinks;
import io.studygraph.note.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.Session;

/** Who links to a note. */
@ApplicationScoped
class GraphBacklinks implements Backlinks {

  private final Session session;
  private final Visibility visibility;

  GraphBacklinks(Session session, Visibility visibility) {
    this.session = session;
    this.visibility = visibility;
  }

  @Override
  public boolean exist(String slug) {
    return session
        .createNativeQuery(
            "select exists (select 1 from note_link l join live_note n on n.id = l.note_id where l.target = ?1)",
            Boolean.class)
        .setParameter(1, slug)
        .getSingleResult();
  }

  @Override
  public List<String> visible(String slug, int most) {
    return session
        .createNativeQuery(
            "select distinct n.slug from note_link l join %s n on n.id = l.note_id where l.target = ?1 order by n.slug limit ?2"
                .formatted(visibility.notes()),
            String.class)
        .setParameter(1, slug)
        .setParameter(2, most)
        .getResultList();
  }
}
