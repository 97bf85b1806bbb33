package io.studygraph.search;

import io.studygraph.note.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** How many notes link to notes. */
@ApplicationScoped
class InLinks {

  /** Of a note that more link to, some are looked at: enough to tell that it has them. */
  private static final int MOST_LINKS = 300;

  private final Session session;
  private final Visibility visibility;

  InLinks(Session session, Visibility visibility) {
    this.session = session;
    this.visibility = visibility;
  }

  /** By the ids of the notes, how many others that the caller may know of link to them. */
  Map<UUID, Integer> of(Collection<UUID> notes) {
    if (notes.isEmpty()) {
      return Map.of();
    }
    return session
        .createNativeQuery(
            """
            select n.id,
              (
                select count(distinct linking.id)
                from (
                  select link.note_id from note_link link where link.target = n.slug limit %2$d) l
                join %1$s linking on linking.id = l.note_id
                where linking.id <> n.id) as in_links
            from note n
            where n.id = any(:notes)
            """
                .formatted(visibility.notes(), MOST_LINKS),
            Object[].class)
        .setParameter("notes", notes.toArray(UUID[]::new))
        .addScalar("id", UUID.class)
        .addScalar("in_links", Integer.class)
        .getResultList()
        .stream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Integer) row[1]));
  }
}
