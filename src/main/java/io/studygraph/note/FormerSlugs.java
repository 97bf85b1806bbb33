package io.studygraph.note;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The addresses that notes had before they were renamed. */
@ApplicationScoped
class FormerSlugs {

  private final Session session;

  FormerSlugs(Session session) {
    this.session = session;
  }

  /** From now on the slug leads to the note, wherever it led before. */
  void keep(String slug, UUID note, Instant since) {
    session
        .createNativeMutationQuery(
            """
            insert into former_slug (slug, note_id, since) values (:slug, :note, :since)
            on conflict (slug) do update set note_id = excluded.note_id, since = excluded.since
            """)
        .setParameter("slug", slug)
        .setParameter("note", note)
        .setParameter("since", since)
        .executeUpdate();
  }

  /**
   * From now on those slugs lead to the note that lead nowhere yet: {@link #keep} without taking
   * anything from others.
   */
  void adopt(List<String> slugs, UUID note, Instant since) {
    if (slugs.isEmpty()) {
      return;
    }
    session
        .createNativeMutationQuery(
            """
            insert into former_slug (slug, note_id, since)
            select former.slug, :note, cast(:since as timestamptz) - former.position * interval '1 microsecond'
            from unnest(cast(:slugs as text[])) with ordinality as former (slug, position)
            where not exists (select from open_note n where n.slug = former.slug)
              and not exists (select from note n where n.id = :note and n.slug = former.slug)
            order by former.slug
            on conflict (slug) do update set note_id = excluded.note_id, since = excluded.since
            where not exists (select from live_note n where n.id = former_slug.note_id)
            """)
        .setParameter("note", note)
        .setParameter("since", since)
        .setParameter("slugs", slugs.toArray(String[]::new))
        .executeUpdate();
  }

  /**
   * The slug leads to nothing but the note that has it. To be called when everybody may see that
   * note: where a draft has the slug, it still leads readers to the former note.
   */
  void release(String slug) {
    session
        .createNativeMutationQuery(
            """
            with released as (delete from former_slug where slug = :slug returning note_id)
            delete from note_name n using released r
            where n.note_id = r.note_id and n.rank = 2 and n.name = :slug
            """)
        .setParameter("slug", slug)
        .executeUpdate();
  }

  /**
   * The slug of the note that had this one.
   *
   * @param notes the view that the note must be in
   */
  Optional<String> present(String former, String notes) {
    return session
        .createNativeQuery(
            "select n.slug from former_slug f join %s n on n.id = f.note_id where f.slug = :former"
                .formatted(notes),
            String.class)
        .setParameter("former", former)
        .getResultStream()
        .findFirst();
  }

  /** The slugs that lead to the note that has this one, except those that notes have again. */
  List<String> of(String present) {
    return session
        .createNativeQuery(
            """
            select f.slug from former_slug f join live_note n on n.id = f.note_id
            where n.slug = :present and not exists (select from live_note o where o.slug = f.slug)
            """,
            String.class)
        .setParameter("present", present)
        .getResultList();
  }
}
