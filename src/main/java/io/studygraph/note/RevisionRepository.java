package io.studygraph.note;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** The stored states of notes. */
@ApplicationScoped
class RevisionRepository implements PanacheRepositoryBase<RevisionRow, RevisionRow.Key> {

  /** A revision without its source. */
  record Entry(int number, Instant createdAt, @Nullable UUID createdBy, int size) {}

  /** Revisions of a note below a number, newest first. Their sources stay where they are. */
  List<Entry> list(UUID note, int below, int most) {
    NativeQuery<?> query =
        getEntityManager()
            .createNativeQuery(
                """
                select r.number, r.created_at, r.created_by, octet_length(r.source) as size
                from revision r
                where r.note_id = ?1 and r.number < ?2
                order by r.number desc
                limit ?3
                """)
            .unwrap(NativeQuery.class);
    return query
        .addScalar("number", Integer.class)
        .addScalar("created_at", Instant.class)
        .addScalar("created_by", UUID.class)
        .addScalar("size", Integer.class)
        .setParameter(1, note)
        .setParameter(2, below)
        .setParameter(3, most)
        .getResultList()
        .stream()
        .map(row -> entry((Object[]) row))
        .toList();
  }

  /**
   * @throws RevisionNotFound when the note has never been in this state
   */
  RevisionRow get(NoteRow note, int number) {
    return findByIdOptional(new RevisionRow.Key(note.id, number))
        .orElseThrow(() -> new RevisionNotFound(note.slug, number, note.revision));
  }

  private static Entry entry(Object[] row) {
    return new Entry((int) row[0], (Instant) row[1], (UUID) row[2], (int) row[3]);
  }
}
