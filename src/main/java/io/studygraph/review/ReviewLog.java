package io.studygraph.review;

import io.studygraph.http.Page;
import io.studygraph.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Every review there was: the truth that schedules follow from. */
@ApplicationScoped
class ReviewLog {

  private static final String COLUMNS =
      "number, item_id, rating, reviewed_at, duration_millis, version, selected, retention";

  private final Session session;

  ReviewLog(Session session) {
    this.session = session;
  }

  /** Keeps everybody else from adding a review of the item by the learner until the end. */
  void lock(LearnerItem what) {
    session
        .createNativeQuery(
            "select 1 from pg_advisory_xact_lock(hashtextextended(cast(?1 as text), 7317) # hashtextextended(?2, 0))",
            Integer.class)
        .setParameter(1, what.item().toString())
        .setParameter(2, what.learner())
        .getSingleResult();
  }

  /**
   * Takes a review down, at this moment.
   *
   * @return when that is, by the database's clock, which all processes share
   */
  Instant add(
      LearnerItem what,
      Rating rating,
      int version,
      @Nullable List<String> selected,
      ReviewDraft draft) {
    // Not now(), when the transaction began: it may have waited for another one since.
    return session
        .createNativeQuery(
            """
            insert into review (learner, item_id, rating, reviewed_at, duration_millis, version, selected, retention)
            values (?1, ?2, ?3, clock_timestamp(), cast(?4 as int), ?5, cast(?6 as text[]), cast(?7 as float8))
            returning reviewed_at
            """,
            Instant.class)
        .setParameter(1, what.learner())
        .setParameter(2, what.item())
        .setParameter(3, rating.grade())
        .setParameter(4, draft.durationMillis(), Integer.class)
        .setParameter(5, version)
        .setParameter(6, selected == null ? null : selected.toArray(String[]::new), String[].class)
        .setParameter(7, draft.retention(), Double.class)
        .getSingleResult();
  }

  /** All reviews of each, in their order. */
  Map<LearnerItem, List<LoggedReview>> of(Collection<LearnerItem> wanted) {
    List<Object[]> rows =
        typed(
                session.createNativeQuery(
                    "select "
                        + COLUMNS
                        + ", r.learner from unnest(cast(?1 as text[]), cast(?2 as uuid[])) as w (learner, item)"
                        + " join review r on r.learner = w.learner and r.item_id = w.item order by number",
                    Object[].class))
            .addScalar("learner", String.class)
            .setParameter(1, wanted.stream().map(LearnerItem::learner).toArray(String[]::new))
            .setParameter(2, wanted.stream().map(w -> w.item().toString()).toArray(String[]::new))
            .getResultList();
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> new LearnerItem((String) row[8], (UUID) row[1]),
                Collectors.mapping(ReviewLog::review, Collectors.toList())));
  }

  /**
   * Who has reviewed what.
   *
   * @param after the last that is known; null at the start
   */
  List<Seen> seen(@Nullable LearnerItem after, String scheduler, int most) {
    return session
        .createNativeQuery(
            """
            select r.learner, r.item_id, s.scheduler is not distinct from ?4 as fresh from (
              select distinct learner, item_id from review where (learner, item_id) > (?1, ?2)
              order by learner, item_id limit ?3) r
            left join review_schedule s on s.learner = r.learner and s.item_id = r.item_id
            order by r.learner, r.item_id
            """,
            Object[].class)
        .setParameter(1, after == null ? "" : after.learner())
        .setParameter(2, after == null ? new UUID(0, 0) : after.item())
        .setParameter(3, most)
        .setParameter(4, scheduler)
        .getResultList()
        .stream()
        .map(row -> new Seen(new LearnerItem((String) row[0], (UUID) row[1]), (Boolean) row[2]))
        .toList();
  }

  /**
   * @param fresh whether its schedule is of the scheduler that was asked about
   */
  record Seen(LearnerItem what, boolean fresh) {}

  /**
   * The reviews by a learner, the last first.
   *
   * @param item null for all
   */
  @Transactional
  Page<LoggedReview> page(String learner, @Nullable UUID item, PageRequest request) {
    String where = item == null ? " where learner = ?1" : " where learner = ?1 and item_id = ?4";
    NativeQuery<Object[]> query =
        session
            .createNativeQuery(
                "select "
                    + COLUMNS
                    + " from review"
                    + where
                    + " and number < ?2 order by number desc limit ?3",
                Object[].class)
            .setParameter(1, learner)
            .setParameter(2, before(request))
            .setParameter(3, request.limit() + 1);
    if (item != null) {
      query.setParameter(4, item);
    }
    List<LoggedReview> found = typed(query).getResultStream().map(ReviewLog::review).toList();
    return Page.of(found, request, last -> List.of(Long.toString(last.number())))
        .counted(request, () -> count(learner, item));
  }

  private long count(String learner, @Nullable UUID item) {
    return session
        .createNativeQuery(
            "select count(*) from review where learner = ?1"
                + " and (cast(?2 as uuid) is null or item_id = cast(?2 as uuid))",
            Long.class)
        .setParameter(1, learner)
        .setParameter(2, item, UUID.class)
        .getSingleResult();
  }

  private static long before(PageRequest request) {
    try {
      return request.after().isEmpty() ? Long.MAX_VALUE : Long.parseLong(request.after().get(0));
    } catch (NumberFormatException notOurs) {
      throw PageRequest.invalidCursor();
    }
  }

  private static NativeQuery<Object[]> typed(NativeQuery<Object[]> query) {
    return query
        .addScalar("number", Long.class)
        .addScalar("item_id", UUID.class)
        .addScalar("rating", Integer.class)
        .addScalar("reviewed_at", Instant.class)
        .addScalar("duration_millis", Integer.class)
        .addScalar("version", Integer.class)
        .addScalar("selected", String[].class)
        .addScalar("retention", Double.class);
  }

  private static LoggedReview review(Object[] row) {
    String[] selected = (String[]) row[6];
    return new LoggedReview(
        (Long) row[0],
        (UUID) row[1],
        Rating.graded((Integer) row[2]),
        (Instant) row[3],
        (Integer) row[4],
        (Integer) row[5],
        selected == null ? null : Arrays.asList(selected),
        (Double) row[7]);
  }
}
