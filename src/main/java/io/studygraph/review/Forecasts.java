package io.studygraph.review;

import io.studygraph.note.NoteList;
import io.studygraph.note.Selected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Counts what will be due, in one statement. */
@ApplicationScoped
class Forecasts {

  private static final String FORECAST =
      """
      with today as (select cast(now() at time zone 'UTC' as date) as date),
      due as (
        select cast(greatest(s.due, now()) at time zone 'UTC' as date) as date, count(*) as items
        from review_schedule s %s
        where %s in (select n.id from %s) and s.learner = ?
          and s.due < cast((select date from today) + cast(? as int) as timestamp) at time zone 'UTC'
        group by 1)
      select today.date + day.number as date, coalesce(due.items, 0) as items
      from today cross join generate_series(0, cast(? as int) - 1) as day (number)
      left join due on due.date = today.date + day.number
      order by 1
      """;

  private final Session session;
  private final NoteList notes;

  Forecasts(Session session, NoteList notes) {
    this.session = session;
    this.notes = notes;
  }

  /** Of the items of the notes that fit a request's filters. */
  @Transactional
  Forecast forecast(String learner, UriInfo uri, int days) {
    Selected from = notes.selected(uri);
    int next = from.parameters().size() + 1;
    NativeQuery<Object[]> query =
        from.bind(
                session.createNativeQuery(
                    FORECAST.formatted(Items.joined("s.item_id"), Items.NOTE, from.sql()),
                    Object[].class))
            .addScalar("date", LocalDate.class)
            .addScalar("items", Long.class)
            .setParameter(next, learner)
            .setParameter(next + 1, days)
            .setParameter(next + 2, days);
    return new Forecast(
        learner,
        query
            .getResultStream()
            .map(row -> new Forecast.Day((LocalDate) row[0], (Long) row[1]))
            .toList());
  }
}
