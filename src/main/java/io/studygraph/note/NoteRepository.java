package io.studygraph.note;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.studygraph.document.Source;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** The stored notes. */
@ApplicationScoped
class NoteRepository implements PanacheRepositoryBase<NoteRow, UUID> {

  /**
   * @param notes the view that the note must be in
   */
  Optional<StoredNote> find(String slug, String notes) {
    NativeQuery<?> query =
        getEntityManager()
            .createNativeQuery(
                "select n.*, r.source as source from %s n join revision r on r.note_id = n.id and r.number = n.revision where n.slug = ?1"
                    .formatted(notes))
            .unwrap(NativeQuery.class);
    return query
        .addEntity("n", NoteRow.class)
        .addScalar("source", byte[].class)
        .setParameter(1, slug)
        .getResultList()
        .stream()
        .map(row -> stored((NoteRow) ((Object[]) row)[0], (byte[]) ((Object[]) row)[1]))
        .findFirst();
  }

  /**
   * A note without its source.
   *
   * @param notes the view that the note must be in
   */
  Optional<NoteRow> findRow(String slug, String notes) {
    return getSession()
        .createNativeQuery("select n.* from %s n where n.slug = ?1".formatted(notes), NoteRow.class)
        .setParameter(1, slug)
        .getResultStream()
        .findFirst();
  }

  /**
   * A note of this slug that nobody else can change until the transaction ends.
   *
   * @param notes the view that the note must be in
   */
  @Nullable NoteRow lockBySlug(String slug, String notes) {
    return lock("slug = ?1", slug, notes).stream().findFirst().orElse(null);
  }

  /** A note that came from this path, locked likewise. */
  @Nullable NoteRow lockByPath(String path) {
    return lock("path = ?1", path, "live_note").stream().findFirst().orElse(null);
  }

  /** A deleted note, locked likewise. */
  @Nullable NoteRow lockDeleted(UUID id) {
    return find("id = ?1 and deletedAt is not null", id)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResult();
  }

  /** Notes in the order of their ids, locked likewise; those that are gone are left out. */
  List<NoteRow> lockAll(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : lock("id = any(?1) order by id", ids.toArray(UUID[]::new), "live_note");
  }

  /** Those of them that nobody else has locked, locked likewise. */
  List<NoteRow> lockFree(Collection<UUID> ids) {
    return lock(
        "id = any(?1) order by id",
        ids.toArray(UUID[]::new),
        "live_note",
        "for update skip locked");
  }

  private List<NoteRow> lock(String which, Object value, String notes) {
    return lock(which, value, notes, "for update");
  }

  private List<NoteRow> lock(String which, Object value, String notes, String how) {
    return getSession()
        .createNativeQuery(
            "select n.* from %s n where n.%s %s".formatted(notes, which, how), NoteRow.class)
        .setParameter(1, value)
        .getResultList();
  }

  /** Those of the slugs that notes have. */
  Collection<String> taken(Collection<String> slugs) {
    return getSession()
        .createNativeQuery("select slug from live_note where slug = any(?1)", String.class)
        .setParameter(1, slugs.toArray(String[]::new))
        .getResultList();
  }

  byte[] source(NoteRow row) {
    RevisionRow revision =
        getEntityManager().find(RevisionRow.class, new RevisionRow.Key(row.id, row.revision));
    return revision.source;
  }

  boolean isPathTaken(String path) {
    return count("path = ?1 and deletedAt is null", path) > 0;
  }

  static StoredNote stored(NoteRow row, byte[] source) {
    String path = row.path != null ? row.path : row.slug + ".md";
    return new StoredNote(NoteSummary.of(row), Source.decode(source, path), row.version());
  }

  static boolean sameBytes(NoteRow row, byte[] digest) {
    return Arrays.equals(row.digest, digest);
  }
}
