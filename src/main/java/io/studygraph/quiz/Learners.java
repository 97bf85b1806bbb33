package io.studygraph.quiz;

import io.studygraph.note.Visibility;
import io.studygraph.quiz.Progress.OfNote;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** What is known of learners by the attempts that somebody vouches to be theirs. */
@ApplicationScoped
class Learners {

  /** Of a learner who has made more attempts, the last so many count. */
  private static final int MOST_ATTEMPTS = 1000;

  private static final int MOST_NOTES = 500;

  private final Session session;
  private final Visibility visibility;

  Learners(Session session, Visibility visibility) {
    this.session = session;
    this.visibility = visibility;
  }

  /** Of notes that the caller may know of, at most 500; those that are known least first. */
  @Transactional
  List<OfNote> notes(String learner) {
    NativeQuery<Object[]> query =
        session.createNativeQuery(
"""
with taken as (
  select id, coalesce(submitted_at, expires_at, created_at) as ended from attempt
  where learner = :learner and vouched_by <> 'nobody' and grade is not null
  order by created_at desc limit :attempts),
latest as (
  select distinct on (d.question_id) d.question_id, d.score
  from taken t join attempt_question d on d.attempt_id = t.id
  where d.score is not null order by d.question_id, t.ended desc, t.id),
known as (
  select q.note_id, count(*) as answered, avg(l.score) as mastery
  from latest l join question q on q.id = l.question_id
  where q.position >= 0 group by q.note_id)
select n.slug, n.title, n.category, n.tags, n.question_count, k.answered, round(k.mastery, 4) as mastery
from known k join %s n on n.id = k.note_id order by k.mastery, n.slug limit :notes
"""
                .formatted(visibility.notes()),
            Object[].class);
    return query
        .addScalar("slug", String.class)
        .addScalar("title", String.class)
        .addScalar("category", String.class)
        .addScalar("tags", String[].class)
        .addScalar("question_count", Integer.class)
        .addScalar("answered", Integer.class)
        .addScalar("mastery", BigDecimal.class)
        .setParameter("learner", learner)
        .setParameter("attempts", MOST_ATTEMPTS)
        .setParameter("notes", MOST_NOTES)
        .getResultStream()
        .map(
            row ->
                new OfNote(
                    (String) row[0],
                    (String) row[1],
                    (String) row[2],
                    List.of((String[]) row[3]),
                    (Integer) row[4],
                    (Integer) row[5],
                    (BigDecimal) row[6]))
        .toList();
  }
}
