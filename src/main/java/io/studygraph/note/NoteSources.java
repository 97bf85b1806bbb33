package io.studygraph.note;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * The sources of many notes as they were at one moment, however long it takes to read them:
 * revisions never change, so none is held by a transaction while somebody waits for the next.
 */
@ApplicationScoped
public class NoteSources {

  /** Few enough to be held, enough that statements do not count. */
  private static final int BATCH = 200;

  private static final long BATCH_BYTES = 1 << 20;

  /** Rows that the driver holds; without a bound it holds them all. */
  private static final int FETCHED = 1000;

  private final Session session;
  private final List<NoteFilter> filters;
  private final Visibility visibility;

  NoteSources(Session session, @All List<NoteFilter> filters, Visibility visibility) {
    this.session = session;
    this.filters = filters;
    this.visibility = visibility;
  }

  /**
   * Every note there is now that the caller may know of and that fits the filters of a query, in no
   * order.
   */
  @Transactional
  public List<NoteState> now(MultivaluedMap<String, String> parameters) {
    List<Condition> conditions =
        filters.stream().flatMap(filter -> filter.conditions(parameters).stream()).toList();
    String where =
        conditions.stream().map(Condition::sql).collect(Collectors.joining(" and ", " where ", ""));
    NativeQuery<Object[]> query =
        session.createNativeQuery(
            """
            select n.id, n.revision, n.slug, n.path,
              array(
                select f.slug from former_slug f where f.note_id = n.id
                order by f.since desc, f.slug limit %s) as former_slugs,
              n.updated_at, octet_length(r.source) as size
            from %s n join revision r on r.note_id = n.id and r.number = n.revision%s
            """
                .formatted(
                    NoteState.MOST_FORMER, visibility.notes(), conditions.isEmpty() ? "" : where),
            Object[].class);
    int position = 1;
    for (Condition condition : conditions) {
      for (Object parameter : condition.parameters()) {
        query.setParameter(position++, parameter);
      }
    }
    query
        .addScalar("id", UUID.class)
        .addScalar("revision", Integer.class)
        .addScalar("slug", String.class)
        .addScalar("path", String.class)
        .addScalar("former_slugs", String[].class)
        .addScalar("updated_at", Instant.class)
        .addScalar("size", Integer.class)
        .setFetchSize(FETCHED);
    try (Stream<Object[]> rows = query.getResultStream()) {
      return rows.map(NoteSources::state).toList();
    }
  }

  private static NoteState state(Object[] row) {
    return new NoteState(
        (UUID) row[0],
        (Integer) row[1],
        (String) row[2],
        (String) row[3],
        List.of((String[]) row[4]),
        (Instant) row[5],
        (Integer) row[6]);
  }

  /** Takes sources, one at a time. */
  public interface Sink {
    void accept(NoteState note, byte[] source) throws IOException;
  }

  /**
   * Gives the source of each, in the order of the list, with no more than a few in memory.
   *
   * @throws IOException what the sink throws, or for a note that was deleted for good meanwhile
   */
  public void read(List<NoteState> notes, Sink sink) throws IOException {
    int start = 0;
    while (start < notes.size()) {
      int end = start;
      long bytes = 0;
      do {
        bytes += notes.get(end++).size();
      } while (end < notes.size() && end - start < BATCH && bytes < BATCH_BYTES);
      List<NoteState> batch = notes.subList(start, end);
      List<byte[]> sources = QuarkusTransaction.requiringNew().call(() -> sources(batch));
      for (int i = 0; i < batch.size(); i++) {
        sink.accept(batch.get(i), sources.get(i));
      }
      start = end;
    }
  }

  private List<byte[]> sources(List<NoteState> notes) throws IOException {
    List<byte[]> sources =
        session
            .createNativeQuery(
                """
                select r.source
                from unnest(cast(:ids as uuid[]), cast(:revisions as int[]))
                  with ordinality as wanted (id, revision, position)
                join revision r on r.note_id = wanted.id and r.number = wanted.revision
                order by wanted.position
                """,
                byte[].class)
            .setParameter("ids", notes.stream().map(NoteState::id).toArray(UUID[]::new))
            .setParameter(
                "revisions", notes.stream().map(NoteState::revision).toArray(Integer[]::new))
            .getResultList();
    if (sources.size() < notes.size()) {
      throw new IOException("A note was deleted for good while notes were read");
    }
    return sources;
  }
}
