package io.studygraph.graph;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.studygraph.document.Lines;
import io.studygraph.note.LinkName;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Reads the whole graph, in one state. */
@ApplicationScoped
class GraphLoader {

  /** Rows that the driver holds; without a bound it holds them all. */
  private static final int FETCHED = 2000;

  private final Session session;

  GraphLoader(Session session) {
    this.session = session;
  }

  /**
   * @param moment of which the graph is
   * @param until when a note will be seen that is not yet; null when there is none
   */
  record Loaded(GraphIndex graph, GraphMoment moment, @Nullable Instant until) {

    /** Whether the graph is what a reader would see who saw that moment, or a later state. */
    boolean holds(GraphMoment seen) {
      return moment.changes() >= seen.changes() && (until == null || seen.at().isBefore(until));
    }
  }

  /** One statement, over as many rows as {@link GraphChanges} lets gather. */
  GraphMoment moment() {
    Object[] row =
        session
            .createNativeQuery(
                """
                select cast(coalesce(sum(changes), 0) as bigint) as changes, now() as seen
                from graph_change
                """,
                Object[].class)
            .addScalar("changes", Long.class)
            .addScalar("seen", Instant.class)
            .getSingleResult();
    return new GraphMoment((Long) row[0], (Instant) row[1]);
  }

  /**
   * @param notes the view of the notes that can be seen
   */
  Loaded load(String notes) {
    return QuarkusTransaction.requiringNew().call(() -> loadInTransaction(notes));
  }

  private Loaded loadInTransaction(String notes) {
    session
        .createNativeMutationQuery("set transaction isolation level repeatable read")
        .executeUpdate();
    GraphMoment moment = moment();
    GraphBuilder builder = new GraphBuilder();
    each(
        session
            .createNativeQuery(
                "select n.id, n.slug, n.title, n.category from %s n order by n.slug collate \"C\""
                    .formatted(notes),
                Object[].class)
            .addScalar("id", UUID.class)
            .addScalar("slug", String.class)
            .addScalar("title", String.class)
            .addScalar("category", String.class),
        row ->
            builder.addNote(
                (UUID) row[0], new NoteLabel((String) row[1], (String) row[2], (String) row[3])));
    // A file name counts only while its note has a path.
    each(
        session
            .createNativeQuery(
                """
                select a.note_id, cast(a.rank as int) as rank, a.name
                from note_name a join %s n on n.id = a.note_id
                where a.rank <> 3 or n.path is not null
                """
                    .formatted(notes),
                Object[].class)
            .addScalar("note_id", UUID.class)
            .addScalar("rank", Integer.class)
            .addScalar("name", String.class),
        row -> builder.addName((UUID) row[0], (Integer) row[1], (String) row[2]));
    each(
        session
            .createNativeQuery(
                """
                select l.note_id, l.type, l.target, l.title, l.line_start, l.line_end
                from note_link l join %s n on n.id = l.note_id
                order by l.note_id, l.position
                """
                    .formatted(notes),
                Object[].class)
            .addScalar("note_id", UUID.class)
            .addScalar("type", String.class)
            .addScalar("target", String.class)
            .addScalar("title", String.class)
            .addScalar("line_start", Integer.class)
            .addScalar("line_end", Integer.class),
        row ->
            builder.addLink(
                (UUID) row[0],
                EdgeType.of((String) row[1]),
                new LinkName((String) row[2], (String) row[3]),
                new Lines((Integer) row[4], (Integer) row[5])));
    return new Loaded(builder.build(), moment, nextPublication());
  }

  private static void each(NativeQuery<Object[]> query, Consumer<Object[]> taker) {
    try (Stream<Object[]> rows = query.setFetchSize(FETCHED).getResultStream()) {
      rows.forEach(taker);
    }
  }

  private @Nullable Instant nextPublication() {
    return session
        .createNativeQuery(
            "select min(publish_at) as next from live_note where status = 'published' and publish_at > now()",
            Instant.class)
        .getSingleResult();
  }
}
