package io.studygraph.search;

import io.studygraph.note.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Looks up what the best notes get beside their scores. */
@ApplicationScoped
class Refinements {

  /** Of a note that more link to, some are looked at: enough to tell that it has them. */
  private static final int MOST_LINKS = 300;

  private final Session session;
  private final Visibility visibility;

  Refinements(Session session, Visibility visibility) {
    this.session = session;
    this.visibility = visibility;
  }

  /** By the ids of the notes. */
  Map<UUID, Refinement> of(Collection<UUID> notes, SearchedQuery searched) {
    if (notes.isEmpty()) {
      return Map.of();
    }
    return session
        .createNativeQuery(
            """
            select n.id,
              ts_rank(cast(array[1, 0, 0, 0] as float4[]), t.words, cast(:spelled as tsquery))
                as wording,
              (
                select count(distinct linking.id)
                from (
                  select link.note_id from note_link link where link.target = n.slug limit %2$d) l
                join %1$s linking on linking.id = l.note_id
                where linking.id <> n.id) as in_links
            from note n join note_words t on t.note_id = n.id
            where n.id = any(:notes)
            """
                .formatted(visibility.notes(), MOST_LINKS),
            Object[].class)
        .setParameter("notes", notes.toArray(UUID[]::new))
        .setParameter("spelled", searched.spelled())
        .addScalar("id", UUID.class)
        .addScalar("wording", Double.class)
        .addScalar("in_links", Integer.class)
        .getResultList()
        .stream()
        .collect(
            Collectors.toMap(
                row -> (UUID) row[0],
                row ->
                    new Refinement(
                        Relevance.wording((Double) row[1]), Relevance.inLinks((Integer) row[2]))));
  }
}
