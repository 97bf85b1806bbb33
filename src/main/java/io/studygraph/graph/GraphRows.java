package io.studygraph.graph;

import io.studygraph.document.Lines;
import io.studygraph.note.LinkName;
import io.studygraph.note.NoteNames;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** What a graph is made of, as the tables have it: of all notes, or of some. */
@ApplicationScoped
class GraphRows {

  /** Rows that the driver holds; without a bound it holds them all. */
  private static final int FETCHED = 2000;

  /** What {@code l} leads to: mostly a slug, and only what is none is looked up as another name. */
  private static final String RESOLVED =
      """
      coalesce(
        (select direct.slug from %1$s direct where direct.slug = l.target),
        (select found.slug from %2$s found))""";

  private final Session session;

  GraphRows(Session session) {
    this.session = session;
  }

  /**
   * SQL for the slug of the note that a link {@code l} leads to, null where it leads to none.
   *
   * @param notes the view of the notes that can be seen
   */
  static String resolved(String notes) {
    return RESOLVED.formatted(notes, NoteNames.lookup(notes));
  }

  /**
   * A link as it is written.
   *
   * @param to the slug of the note that it leads to, where that was asked for; null when it is none
   */
  record Written(UUID from, EdgeType type, LinkName name, @Nullable String to, Lines lines) {}

  /** All of them by slug. */
  void eachNote(Consumer<IndexedNote> taker) {
    notes(null, taker);
  }

  /** Some of them by slug. */
  List<IndexedNote> notes(Set<UUID> ids) {
    List<IndexedNote> found = new ArrayList<>();
    notes(ids, found::add);
    return found;
  }

  private void notes(@Nullable Set<UUID> ids, Consumer<IndexedNote> taker) {
    each(
        """
        select n.id, n.number, n.slug, n.title, n.category, open.id is null
        from %s n left join %s open on open.id = n.id
        where %s
        order by n.slug collate "C"
        """
            .formatted(GraphState.ALL, GraphState.OPEN, among("n.id", ids)),
        ids,
        row ->
            taker.accept(
                new IndexedNote(
                    (UUID) row[0],
                    (Integer) row[1],
                    new NoteLabel((String) row[2], (String) row[3], (String) row[4]),
                    (Boolean) row[5])));
  }

  /** A note's name at a rank. */
  interface NameTaker {
    void take(UUID note, int rank, String name);
  }

  /** All names. A file name counts only while its note has a path. */
  void names(NameTaker taker) {
    each(
        """
        select a.note_id, cast(a.rank as int), a.name
        from note_name a join %s n on n.id = a.note_id
        where a.rank <> 3 or n.path is not null
        """
            .formatted(GraphState.ALL),
        null,
        row -> taker.take((UUID) row[0], (Integer) row[1], (String) row[2]));
  }

  /** All links, those of each note in their order, without what they lead to. */
  void links(Consumer<Written> taker) {
    links(GraphState.ALL, null, "cast(null as text)", taker);
  }

  /**
   * The links of some notes, with what they lead to.
   *
   * @param notes the view of the notes that can be seen
   */
  void resolvedLinks(String notes, Set<UUID> ids, Consumer<Written> taker) {
    links(notes, ids, resolved(notes), taker);
  }

  private void links(
      String notes, @Nullable Set<UUID> ids, String resolved, Consumer<Written> taker) {
    each(
        """
        select l.note_id, l.type, l.target, l.title, %s, l.line_start, l.line_end
        from note_link l join %s n on n.id = l.note_id
        where %s
        order by l.note_id, l.position
        """
            .formatted(resolved, notes, among("l.note_id", ids)),
        ids,
        row ->
            taker.accept(
                new Written(
                    (UUID) row[0],
                    EdgeType.of((String) row[1]),
                    new LinkName((String) row[2], (String) row[3]),
                    (String) row[4],
                    new Lines((Integer) row[5], (Integer) row[6]))));
  }

  /** A note's tag. */
  interface TagTaker {
    void take(UUID note, String tag);
  }

  /**
   * @param notes the view of the notes that can be seen
   * @param ids null for all
   */
  void tags(String notes, @Nullable Set<UUID> ids, TagTaker taker) {
    each(
        "select t.note_id, t.tag from note_tag t join %s n on n.id = t.note_id where %s"
            .formatted(notes, among("t.note_id", ids)),
        ids,
        row -> taker.take((UUID) row[0], (String) row[1]));
  }

  private static String among(String column, @Nullable Set<UUID> ids) {
    return ids == null ? "true" : column + " = any(?1)";
  }

  private void each(String sql, @Nullable Set<UUID> ids, Consumer<Object[]> taker) {
    NativeQuery<Object[]> query = session.createNativeQuery(sql, Object[].class);
    if (ids != null) {
      query.setParameter(1, ids.toArray(UUID[]::new));
    }
    try (Stream<Object[]> rows = query.setFetchSize(FETCHED).getResultStream()) {
      rows.forEach(taker);
    }
  }
}
