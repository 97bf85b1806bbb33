package io.studygraph.note;

import java.time.Instant;
import org.hibernate.Session;

/**
 * What a transaction sees, to ask logs of changes later for what it did not see. Transactions
 * become visible in another order than they begin, so that no number and no time would do. A log is
 * a table that triggers write in the transactions that change something, with the transaction of
 * each row.
 *
 * @param snapshot which transactions it saw, as PostgreSQL writes it
 * @param at by the clock of the database
 */
public record Moment(String snapshot, Instant at) {

  /** Selects the caller's moment: a text and an {@link Instant}. */
  public static final String NOW = "cast(pg_current_snapshot() as text) as snapshot, now() as at";

  /** Of a row {@code c} of a log, whether it was not seen at {@code :snapshot}. */
  public static final String UNSEEN =
      """
      c.transaction >= pg_snapshot_xmin(cast(:snapshot as pg_snapshot))
        and not pg_visible_in_snapshot(c.transaction, cast(:snapshot as pg_snapshot))""";

  /** Removes from a log what could be seen at this moment: to be called when everybody has. */
  public void forget(String log, Session session) {
    session
        .createNativeMutationQuery(
            "delete from %s where transaction < pg_snapshot_xmin(cast(:snapshot as pg_snapshot))"
                .formatted(log))
        .setParameter("snapshot", snapshot)
        .executeUpdate();
  }
}
