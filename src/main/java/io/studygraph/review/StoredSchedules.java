package io.studygraph.review;

import io.studygraph.http.Digest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** The schedules that follow from the log, stored so that what is due is found. */
@ApplicationScoped
class StoredSchedules {

  /** In the order that {@link #schedule} reads. */
  static final String COLUMNS =
      "phase, step, stability, difficulty, introduced_at, reviewed_at, due, reviews, lapses";

  private final Session session;
  private final String name;

  StoredSchedules(Session session, Scheduler scheduler) {
    this.session = session;
    this.name = Digest.name(scheduler.name(), 8);
  }

  /** What an item of a learner is scheduled for. */
  record Entry(LearnerItem what, Schedule schedule) {}

  /** The scheduler's name, as it stands with what the scheduler made. */
  String scheduler() {
    return name;
  }

  /** The schedule that the present scheduler has made. */
  Optional<Schedule> find(LearnerItem what) {
    NativeQuery<Object[]> query =
        session
            .createNativeQuery(
                "select "
                    + COLUMNS
                    + " from review_schedule where learner = ?1 and item_id = ?2 and scheduler = ?3",
                Object[].class)
            .setParameter(1, what.learner())
            .setParameter(2, what.item())
            .setParameter(3, name);
    return typed(query).getResultStream().findFirst().map(row -> schedule(row, 0));
  }

  /** Stores schedules, unless what is stored knows of more reviews. */
  void put(List<Entry> entries) {
    session
        .createNativeMutationQuery(
            """
            insert into review_schedule (learner, item_id, scheduler, phase, step, stability, difficulty,
              introduced_at, reviewed_at, due, reviews, lapses)
            select u.learner, u.item, ?1, u.phase, u.step, u.stability, u.difficulty,
              u.introduced, u.reviewed, u.due, u.reviews, u.lapses
            from unnest(cast(?2 as text[]), cast(?3 as uuid[]), cast(?4 as text[]), cast(?5 as int[]),
              cast(?6 as float8[]), cast(?7 as float8[]), cast(?8 as timestamptz[]), cast(?9 as timestamptz[]),
              cast(?10 as timestamptz[]), cast(?11 as int[]), cast(?12 as int[]))
              as u (learner, item, phase, step, stability, difficulty, introduced, reviewed, due, reviews, lapses)
            on conflict (learner, item_id) do update set scheduler = excluded.scheduler, phase = excluded.phase,
              step = excluded.step, stability = excluded.stability, difficulty = excluded.difficulty,
              introduced_at = excluded.introduced_at, reviewed_at = excluded.reviewed_at, due = excluded.due,
              reviews = excluded.reviews, lapses = excluded.lapses
            where review_schedule.reviews <= excluded.reviews
            """)
        .setParameter(1, name)
        .setParameter(2, texts(entries, entry -> entry.what().learner()))
        .setParameter(3, texts(entries, entry -> entry.what().item().toString()))
        .setParameter(4, texts(entries, entry -> entry.schedule().phase().toString()))
        .setParameter(5, numbers(entries, Schedule::step))
        .setParameter(6, decimals(entries, schedule -> schedule.memory().stability()))
        .setParameter(7, decimals(entries, schedule -> schedule.memory().difficulty()))
        .setParameter(8, texts(entries, entry -> entry.schedule().introducedAt().toString()))
        .setParameter(9, texts(entries, entry -> entry.schedule().reviewedAt().toString()))
        .setParameter(10, texts(entries, entry -> entry.schedule().due().toString()))
        .setParameter(11, numbers(entries, Schedule::reviews))
        .setParameter(12, numbers(entries, Schedule::lapses))
        .executeUpdate();
  }

  /** Says what {@link #COLUMNS} are. */
  static NativeQuery<Object[]> typed(NativeQuery<Object[]> query) {
    return query
        .addScalar("phase", String.class)
        .addScalar("step", Integer.class)
        .addScalar("stability", Double.class)
        .addScalar("difficulty", Double.class)
        .addScalar("introduced_at", Instant.class)
        .addScalar("reviewed_at", Instant.class)
        .addScalar("due", Instant.class)
        .addScalar("reviews", Integer.class)
        .addScalar("lapses", Integer.class);
  }

  /**
   * @param first where in the row the {@link #COLUMNS} begin
   */
  static Schedule schedule(Object[] row, int first) {
    return new Schedule(
        Phase.named((String) row[first]),
        (Integer) row[first + 1],
        new MemoryState((Double) row[first + 2], (Double) row[first + 3]),
        (Instant) row[first + 4],
        (Instant) row[first + 5],
        (Instant) row[first + 6],
        (Integer) row[first + 7],
        (Integer) row[first + 8]);
  }

  private static String[] texts(List<Entry> entries, Function<Entry, String> column) {
    return entries.stream().map(column).toArray(String[]::new);
  }

  private static Integer[] numbers(List<Entry> entries, Function<Schedule, Integer> column) {
    return entries.stream().map(Entry::schedule).map(column).toArray(Integer[]::new);
  }

  private static Double[] decimals(List<Entry> entries, Function<Schedule, Double> column) {
    return entries.stream().map(Entry::schedule).map(column).toArray(Double[]::new);
  }
}
