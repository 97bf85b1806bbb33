package io.studygraph.graph;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.studygraph.note.Moment;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/**
 * What has changed of the graph, as the database logs it in the transactions that change it. A note
 * is also published by the clock, when nobody writes.
 */
@ApplicationScoped
class GraphLog {

  private static final String PUBLISHED =
      "n.publish_at > :at and n.publish_at <= now() and n.deleted_at is null";

  private final Session session;

  GraphLog(Session session) {
    this.session = session;
  }

  Moment moment() {
    Object[] row =
        session
            .createNativeQuery("select " + Moment.NOW, Object[].class)
            .addScalar("snapshot", String.class)
            .addScalar("at", Instant.class)
            .getSingleResult();
    return new Moment((String) row[0], (Instant) row[1]);
  }

  /**
   * @param at the present by the clock of the database
   */
  record Check(boolean changed, Instant at) {}

  /**
   * Whether the notes are others now. Asked for in order, so that it is a look at the end of an
   * index however much is logged: where any row would do, the planner expects one soon, and reads
   * all. It is asked in a transaction of its own: the caller's may be to see one state, which must
   * not begin with this.
   */
  Check since(Moment seen) {
    return QuarkusTransaction.requiringNew().call(() -> check(seen));
  }

  private Check check(Moment seen) {
    Object[] row =
        session
            .createNativeQuery(
                """
                select
                  (select true from graph_change c where %s order by c.transaction desc limit 1)
                    is not null
                  or (select true from note n where %s order by n.publish_at desc limit 1)
                    is not null as changed,
                  now() as seen
                """
                    .formatted(Moment.UNSEEN, PUBLISHED),
                Object[].class)
            .addScalar("changed", Boolean.class)
            .addScalar("seen", Instant.class)
            .setParameter("snapshot", seen.snapshot())
            .setParameter("at", seen.at())
            .getSingleResult();
    return new Check((Boolean) row[0], (Instant) row[1]);
  }

  /**
   * To be asked in the transaction that reads what the notes are now. Of each note the log has
   * several rows, one for each statement that wrote something of it.
   *
   * @param most notes to tell of
   */
  GraphChanges changes(Moment seen, int most) {
    List<Object[]> rows =
        session
            .createNativeQuery(
                """
                select changed.note_id, array_agg(distinct name) filter (where name is not null)
                from (
                  select c.note_id, c.names from graph_change c where %s
                  union all
                  select n.id, array(select own.name from note_name own where own.note_id = n.id)
                  from note n where %s
                ) changed
                left join lateral unnest(changed.names) as name on true
                group by changed.note_id
                limit %d
                """
                    .formatted(Moment.UNSEEN, PUBLISHED, most + 1),
                Object[].class)
            .setParameter("snapshot", seen.snapshot())
            .setParameter("at", seen.at())
            .getResultList();
    Set<UUID> notes = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (Object[] row : rows) {
      notes.add((UUID) row[0]);
      if (row[1] != null) {
        names.addAll(Arrays.asList((String[]) row[1]));
      }
    }
    return new GraphChanges(notes, names, rows.size() <= most);
  }

  /** Forgets what could be seen at a moment: to be called when everybody has seen it. */
  void forget(Moment seen) {
    seen.forget("graph_change", session);
  }
}
