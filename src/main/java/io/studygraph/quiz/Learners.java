package io.studygraph.quiz;

import io.quarkus.arc.All;
import io.studygraph.document.TagName;
import io.studygraph.note.Condition;
import io.studygraph.note.NoteFilter;
import io.studygraph.note.Selected;
import io.studygraph.note.Visibility;
import io.studygraph.quiz.Progress.Named;
import io.studygraph.quiz.Progress.OfNote;
import io.studygraph.quiz.Progress.ReadNext;
import io.studygraph.quiz.Progress.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** What is known of learners by the attempts that somebody vouches to be theirs. */
@ApplicationScoped
class Learners {

  /** Of a learner who has made more attempts, the last so many count. */
  private static final int MOST_ATTEMPTS = 1000;

  private static final int MOST_NOTES = 500;

  /** How many notes that are known badly are read again, and looked at for what they lead to. */
  private static final int WEAKEST = 3;

  private static final int MOST_NEXT = 10;

  private final Session session;
  private final List<NoteFilter> filters;
  private final Visibility visibility;

  Learners(Session session, @All List<NoteFilter> filters, Visibility visibility) {
    this.session = session;
    this.filters = filters;
    this.visibility = visibility;
  }

  /** Of notes that the caller may know of, at most 500. */
  @Transactional
  Progress progress(String learner) {
    List<OfNote> notes = notes(learner);
    return new Progress(
        learner,
        notes,
        Progress.groups(
            notes, note -> note.tags().stream().map(tag -> new Named(TagName.fold(tag), tag))),
        Progress.groups(
            notes, note -> Stream.ofNullable(note.category()).map(name -> new Named(name, name))),
        next(notes));
  }

  private List<OfNote> notes(String learner) {
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

  /**
   * The notes that are known least, and those that they lead to as far as they are not known well.
   */
  private List<ReadNext> next(List<OfNote> notes) {
    Map<String, OfNote> known =
        notes.stream().collect(Collectors.toMap(OfNote::slug, note -> note));
    Map<String, String> titles = new LinkedHashMap<>();
    Map<String, List<Reason>> reasons = new LinkedHashMap<>();
    List<OfNote> weakest = notes.stream().filter(OfNote::isWeak).limit(WEAKEST).toList();
    for (OfNote note : weakest) {
      titles.put(note.slug(), note.title());
      List<Reason> why = new ArrayList<>();
      why.add(new Reason("low-mastery", note.slug(), note.mastery()));
      if (note.answered() < note.questions()) {
        why.add(new Reason("unanswered", note.slug(), null));
      }
      reasons.put(note.slug(), why);
    }
    for (OfNote note : weakest) {
      linkedFrom(note.slug())
          .forEach(
              (slug, title) -> {
                OfNote linked = known.get(slug);
                if (linked == null || linked.isWeak()) {
                  titles.putIfAbsent(slug, title);
                  reasons
                      .computeIfAbsent(slug, s -> new ArrayList<>())
                      .add(new Reason("linked-from", note.slug(), note.mastery()));
                }
              });
    }
    return reasons.entrySet().stream()
        .limit(MOST_NEXT)
        .map(
            entry ->
                new ReadNext(
                    entry.getKey(),
                    Objects.requireNonNull(titles.get(entry.getKey())),
                    List.copyOf(entry.getValue())))
        .toList();
  }

  private Map<String, String> linkedFrom(String slug) {
    MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
    parameters.add("linkedFrom", slug);
    List<Condition> conditions = new ArrayList<>(List.of(Condition.of("n.slug <> ?", slug)));
    filters.forEach(filter -> conditions.addAll(filter.conditions(parameters)));
    Selected linked = Selected.of(visibility.notes() + " n", conditions);
    NativeQuery<Object[]> query =
        linked.bind(
            session.createNativeQuery(
                "select n.slug, n.title from %s order by n.slug limit %d"
                    .formatted(linked.sql(), MOST_NEXT),
                Object[].class));
    Map<String, String> titles = new LinkedHashMap<>();
    query.getResultList().forEach(row -> titles.put((String) row[0], (String) row[1]));
    return titles;
  }
}
