package io.studygraph.review;

import io.studygraph.http.Page;
import io.studygraph.http.PageRequest;
import io.studygraph.note.NoteList;
import io.studygraph.quiz.AskedQuestions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.exception.DataException;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * What a learner is to see now: what is due, the longest overdue first, then what is new, in the
 * order of the notes and of each note. Items of notes that are drafts, deleted or exams are passed
 * over.
 */
@ApplicationScoped
class DueList {

  /** Where new items stand, behind all that are due. */
  private static final String NEVER = "infinity";

  private static final List<String> START =
      List.of("-infinity", new UUID(0, 0).toString(), "0", "");

  private final Session session;
  private final AskedQuestions questions;
  private final NoteList notes;
  private final Items items;
  private final Scheduler scheduler;

  DueList(
      Session session, AskedQuestions questions, NoteList notes, Items items, Scheduler scheduler) {
    this.session = session;
    this.questions = questions;
    this.notes = notes;
    this.items = items;
    this.scheduler = scheduler;
  }

  /**
   * The part of the list that a request asks for by its cursor, of the notes that fit its filters.
   *
   * @param newPerDay most items that the learner is to see for the first time on one day
   */
  @Transactional
  Page<DueItem> page(String learner, UriInfo uri, int newPerDay) {
    PageRequest request = PageRequest.of(uri);
    questions.seeOneState();
    long unseen = Math.max(0, newPerDay - introducedToday(learner));
    DueQuery due = new DueQuery(learner, notes.selected(uri), unseen);
    List<Found> found = find(due, after(request), request.limit() + 1);
    Map<UUID, Item> known = items.find(found.stream().map(Found::id).toList());
    Page<Found> page = Page.of(found, request, Found::position).counted(request, () -> count(due));
    return new Page<>(
        page.items().stream()
            .flatMap(one -> Stream.ofNullable(known.get(one.id())).map(item -> view(item, one)))
            .toList(),
        page.next(),
        page.total());
  }

  private DueItem view(Item item, Found found) {
    Schedule schedule = found.schedule();
    return DueItem.of(
        item, schedule, schedule == null ? null : scheduler.recall(schedule, Instant.now()));
  }

  private long introducedToday(String learner) {
    return session
        .createNativeQuery(
            "select count(*) from review_schedule"
                + " where learner = ?1 and introduced_at >= date_trunc('day', now(), 'UTC')",
            Long.class)
        .setParameter(1, learner)
        .getSingleResult();
  }

  /** New items are looked for only where those that are due leave room for them. */
  private List<Found> find(DueQuery query, List<String> after, int most) {
    boolean behindTheDue = after.get(0).equals(NEVER);
    try {
      List<Found> found = new ArrayList<>();
      if (!behindTheDue) {
        found.addAll(due(query, after.subList(0, 2), most));
      }
      if (found.size() < most) {
        List<String> place = behindTheDue ? after : START;
        found.addAll(unseen(query, place.subList(1, 4), most - found.size()));
      }
      return found;
    } catch (DataException unreadable) {
      throw PageRequest.invalidCursor();
    }
  }

  private List<Found> due(DueQuery query, List<String> after, int most) {
    NativeQuery<Object[]> sql =
        session.createNativeQuery(query.due(), Object[].class).addScalar("id", UUID.class);
    return bind(StoredSchedules.typed(sql), query.dueParameters(after, most))
        .getResultStream()
        .map(
            row -> {
              Schedule schedule = StoredSchedules.schedule(row, 1);
              return new Found(
                  (UUID) row[0],
                  List.of(schedule.due().toString(), row[0].toString(), "0", ""),
                  schedule);
            })
        .toList();
  }

  private List<Found> unseen(DueQuery query, List<String> after, int most) {
    NativeQuery<Object[]> sql =
        session
            .createNativeQuery(query.unseen(), Object[].class)
            .addScalar("id", UUID.class)
            .addScalar("note_id", UUID.class)
            .addScalar("position", Integer.class)
            .addScalar("kind", String.class);
    return bind(sql, query.unseenParameters(after, most))
        .getResultStream()
        .map(
            row ->
                new Found(
                    (UUID) row[0],
                    List.of(NEVER, row[1].toString(), row[2].toString(), (String) row[3]),
                    null))
        .toList();
  }

  private long count(DueQuery due) {
    return bind(session.createNativeQuery(due.count(), Long.class), due.countParameters())
        .getSingleResult();
  }

  private static <T> NativeQuery<T> bind(NativeQuery<T> query, List<Object> parameters) {
    for (int i = 0; i < parameters.size(); i++) {
      query.setParameter(i + 1, parameters.get(i));
    }
    return query;
  }

  /**
   * An item of the list.
   *
   * @param position what the list is sorted by: a due date and the item; or {@link #NEVER}, the
   *     note, the position in it and the kind
   * @param schedule null for a new item
   */
  private record Found(UUID id, List<String> position, @Nullable Schedule schedule) {}

  private static List<String> after(PageRequest request) {
    if (request.after().isEmpty()) {
      return START;
    }
    if (request.after().size() != START.size()) {
      throw PageRequest.invalidCursor();
    }
    return request.after();
  }
}
