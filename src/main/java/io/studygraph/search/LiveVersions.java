package io.studygraph.search;

import io.studygraph.note.Moment;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * Which versions of notes there are, as the caller's transaction sees it. Of all of them this
 * process remembers one state, and asks the database's log for what became visible since.
 */
@ApplicationScoped
class LiveVersions {

  /** The log is kept for longer: see {@link OldVersions}. */
  static final Duration REMEMBERED = Duration.ofMinutes(30);

  /** More changes are slower to follow than the whole is to read. */
  private static final int MOST = 2_000;

  private final Session session;
  private volatile @Nullable State last;

  LiveVersions(Session session) {
    this.session = session;
  }

  /**
   * The versions that there are at a moment.
   *
   * @param numbers not to be changed
   */
  record State(Moment moment, RoaringBitmap numbers) {}

  State now() {
    State seen = last;
    State now = seen == null ? read() : since(seen);
    last = now;
    return now;
  }

  /** Shortens the log by what could be seen at a moment, when nobody remembers one before it. */
  void forget(Moment seen) {
    seen.forget("search_change", session);
  }

  private State read() {
    Object[] row =
        session
            .createNativeQuery(
                """
                select %s, array(select number from note_words order by number) as numbers
                """
                    .formatted(Moment.NOW),
                Object[].class)
            .addScalar("snapshot", String.class)
            .addScalar("at", Instant.class)
            .addScalar("numbers", Integer[].class)
            .getSingleResult();
    RoaringBitmap numbers = new RoaringBitmap();
    for (int number : (Integer[]) row[2]) {
      numbers.add(number);
    }
    numbers.runOptimize();
    return new State(new Moment((String) row[0], (Instant) row[1]), numbers);
  }

  /**
   * The log is no help to a transaction that does not see all that was seen: one that began to see
   * earlier. Asked for in order, so that this is a look at the end of an index however much is
   * logged.
   */
  private State since(State seen) {
    Object[] row =
        session
            .createNativeQuery(
                """
                select %s,
                  pg_snapshot_xmax(seen.snapshot) <= pg_snapshot_xmax(pg_current_snapshot())
                    and not exists (
                      select from pg_snapshot_xip(pg_current_snapshot()) running
                      where pg_visible_in_snapshot(running, seen.snapshot)) as follows,
                  array(
                    select case when c.gone then -c.number else c.number end from search_change c
                    where %s
                    order by c.transaction desc limit %d) as changes
                from (select cast(:snapshot as pg_snapshot) as snapshot) seen
                """
                    .formatted(Moment.NOW, Moment.UNSEEN, MOST + 1),
                Object[].class)
            .setParameter("snapshot", seen.moment().snapshot())
            .addScalar("snapshot", String.class)
            .addScalar("at", Instant.class)
            .addScalar("follows", Boolean.class)
            .addScalar("changes", Integer[].class)
            .getSingleResult();
    Instant at = (Instant) row[1];
    Integer[] changes = (Integer[]) row[3];
    boolean logged = Duration.between(seen.moment().at(), at).compareTo(REMEMBERED) < 0;
    if (!(Boolean) row[2] || !logged || changes.length > MOST) {
      return read();
    }
    return new State(new Moment((String) row[0], at), changed(seen.numbers(), changes));
  }

  /**
   * @param changes numbers that were added, and negative ones that were removed: no number is given
   *     out twice, so their order does not count
   */
  private static RoaringBitmap changed(RoaringBitmap numbers, Integer[] changes) {
    if (changes.length == 0) {
      return numbers;
    }
    RoaringBitmap changed = numbers.clone();
    for (int change : changes) {
      if (change > 0) {
        changed.add(change);
      }
    }
    for (int change : changes) {
      if (change < 0) {
        changed.remove(-change);
      }
    }
    changed.runOptimize();
    return changed;
  }
}
