package io.studygraph.graph;

import io.studygraph.document.Lines;
import io.studygraph.http.Page;
import io.studygraph.http.PageRequest;
import io.studygraph.note.NoteNames;
import io.studygraph.note.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * What would become of links if a note were deleted. The graph knows who has some; the database is
 * asked for those of the page, and what they would lead to.
 */
@ApplicationScoped
class Impact {

  /** The links of some notes to another one, by whatever name they call it. */
  private static final String LINKS =
      """
      from note_link l
      join %1$s n on n.id = l.note_id
      cross join (select array_agg(name) as names from note_name where note_id = :note) known
      where l.note_id = any(:sources) and array[l.target, l.title] && known.names and %2$s = :slug
      """;

  /** {@code %2$s} is the lookup as it will be without the note. */
  private static final String AFFECTED =
      """
      select l.slug, l.position, l.type, l.line_start, l.line_end, found.slug as instead
      from (
        select n.slug collate "C" as slug, l.*
        %1$s and (n.slug collate "C", l.position) > (:from, cast(:position as int))
        order by 1, l.position
        limit :most
      ) l
      left join lateral %2$s found on true
      order by l.slug, l.position
      """;

  private static final String COUNT = "select count(*) %1$s";

  private final GraphIndexes indexes;
  private final Session session;
  private final Visibility visibility;

  Impact(GraphIndexes indexes, Session session, Visibility visibility) {
    this.indexes = indexes;
    this.session = session;
    this.visibility = visibility;
  }

  /**
   * A link to the note.
   *
   * @param to what it leads to now
   * @param instead the note that has its name then; null when it would break
   */
  record AffectedLink(
      String from, String to, EdgeType type, Lines lines, @Nullable String instead) {}

  private record Row(AffectedLink link, int position) {}

  /** By slug, then as the links come in the note. */
  Page<AffectedLink> ofDeleting(String slug, PageRequest request) {
    GraphIndex graph = indexes.current();
    int note = GraphIndexes.note(graph, slug);
    String from = request.after().isEmpty() ? "" : request.after().get(0);
    int position = request.after().isEmpty() ? 0 : position(request.after());
    int first = graph.nodes().from(from);
    // Each has a link to the note, but that of the first may be of the page before.
    IntStream sources =
        graph.sources(note).filter(source -> source >= first).limit(request.limit() + 2L);
    List<Row> found =
        query(AFFECTED, graph, note, sources, Object[].class)
            .setParameter("from", from)
            .setParameter("position", position)
            .setParameter("most", request.limit() + 1)
            .getResultList()
            .stream()
            .map(row -> row(row, slug))
            .toList();
    return Page.of(
            found, request, last -> List.of(last.link().from(), String.valueOf(last.position())))
        .map(Row::link)
        .counted(
            request,
            () -> query(COUNT, graph, note, graph.sources(note), Long.class).getSingleResult());
  }

  private <T> NativeQuery<T> query(
      String sql, GraphIndex graph, int note, IntStream sources, Class<T> result) {
    NoteTable table = graph.nodes().table();
    String notes = visibility.notes();
    String links = LINKS.formatted(notes, GraphRows.resolved(notes));
    String others = "(select * from %s where slug <> :slug)".formatted(notes);
    return session
        .createNativeQuery(sql.formatted(links, NoteNames.lookup(others)), result)
        .setParameter("note", table.id(note))
        .setParameter("slug", table.slug(note))
        .setParameter("sources", sources.mapToObj(table::id).toArray(UUID[]::new));
  }

  private static int position(List<String> after) {
    try {
      return Integer.parseInt(after.get(1));
    } catch (NumberFormatException | IndexOutOfBoundsException madeUp) {
      throw PageRequest.invalidCursor();
    }
  }

  private static Row row(Object[] row, String deleted) {
    return new Row(
        new AffectedLink(
            (String) row[0],
            deleted,
            EdgeType.of((String) row[2]),
            new Lines((Integer) row[3], (Integer) row[4]),
            (String) row[5]),
        (Integer) row[1]);
  }
}
