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

  private List<Found> find(DueQuery due, List<String> after, int most) {
    NativeQuery<Object[]> query = session.createNativeQuery(due.page(), Object[].class);
    query
        .addScalar("id", UUID.class)
        .addScalar("first", UUID.class)
        .addScalar("second", Integer.class)
        .addScalar("third", String.class);
    try {
      return bind(StoredSchedules.typed(query), due.pageParameters(after, most))
          .getResultStream()
          .map(DueList::found)
          .toList();
    } catch (DataException unreadable) {
      throw PageRequest.invalidCursor();
    }
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

  private static Found found(Object[] row) {
    return new Found(
        (UUID) row[0],
        List.of(row[1].toString(), row[2].toString(), (String) row[3]),
        row[4] == null ? null : StoredSchedules.schedule(row, 4));
  }

  /**
   * An item of the list.
   *
   * @param order what tells items with one due date apart, and gives new ones their order
   * @param schedule null for a new item
   */
  private record Found(UUID id, List<String> order, @Nullable Schedule schedule) {

    List<String> position() {
      List<String> position = new ArrayList<>();
      position.add(schedule == null ? NEVER : schedule.due().toString());
      position.addAll(order);
      return position;
    }
  }

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
