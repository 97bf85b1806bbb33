package io.studygraph.review;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.studygraph.http.BadRequest;
import io.studygraph.http.Problem.Detail;
import io.studygraph.http.ProblemType;
import io.studygraph.quiz.Grade;
import io.studygraph.quiz.OpenExams;
import io.studygraph.quiz.Outcome;
import io.studygraph.review.Item.QuestionItem;
import io.studygraph.review.StoredSchedules.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes reviews down. Those of one item by one learner come one after the other, whichever requests
 * and processes they come through, so that each builds on the one before.
 */
@ApplicationScoped
class Reviews {

  private final Items items;
  private final ReviewLog log;
  private final StoredSchedules schedules;
  private final Scheduler scheduler;
  private final OpenExams exams;

  Reviews(
      Items items, ReviewLog log, StoredSchedules schedules, Scheduler scheduler, OpenExams exams) {
    this.items = items;
    this.log = log;
    this.schedules = schedules;
    this.scheduler = scheduler;
    this.exams = exams;
  }

  /**
   * @throws ItemNotFound when the caller may know of no such item
   * @throws ItemChanged when the answer is to another version than the present one
   */
  ReviewView add(String learner, UUID id, ReviewDraft draft) {
    if ((draft.rating() == null) == (draft.selected() == null)) {
      throw invalid("/rating", "one-of", "Give a `rating`, or what was `selected` of a question.");
    }
    Item item = items.get(id);
    exams.requireNone(List.of(id));
    int version = seen(item, draft);
    Grade.@Nullable Result result = grade(item, draft.selected());
    Rating rating =
        result == null ? Rating.named(Objects.requireNonNull(draft.rating())) : rating(result);
    // A transaction of its own, that sees what others have added while it waits for them.
    Schedule schedule =
        QuarkusTransaction.requiringNew()
            .call(() -> add(new LearnerItem(learner, id), rating, version, draft, result));
    return ReviewView.of(learner, item, version, rating, result, draft.durationMillis(), schedule);
  }

  private Schedule add(
      LearnerItem what,
      Rating rating,
      int version,
      ReviewDraft draft,
      Grade.@Nullable Result result) {
    log.lock(what);
    Schedule before =
        schedules
            .find(what)
            .orElseGet(() -> scheduler.of(log.of(List.of(what)).getOrDefault(what, List.of())));
    List<String> selected = result == null ? null : result.selected();
    Instant at = log.add(what, rating, version, selected, draft);
    Schedule after = scheduler.next(before, rating, at, draft.retention());
    schedules.put(List.of(new Entry(what, after)));
    return after;
  }

  private static int seen(Item item, ReviewDraft draft) {
    Integer named = draft.version();
    int seen = named == null ? item.version() : named;
    // A rating is of what was recalled; an answer names options that may be others by now.
    if (seen > item.version() || (draft.selected() != null && seen < item.version())) {
      throw new ItemChanged(seen, item.version());
    }
    return seen;
  }

  private static Grade.@Nullable Result grade(Item item, @Nullable List<String> selected) {
    if (selected == null) {
      return null;
    }
    if (item instanceof QuestionItem question) {
      return question.asked().grade(selected);
    }
    throw invalid("/selected", "no-question", "A flashcard has no options; give a `rating`.");
  }

  /** What is right in part was not recalled. */
  private static Rating rating(Grade.Result result) {
    return result.outcome() == Outcome.CORRECT ? Rating.GOOD : Rating.AGAIN;
  }

  private static BadRequest invalid(String pointer, String code, String detail) {
    return new BadRequest(
        ProblemType.INVALID_BODY, detail, List.of(Detail.atPointer(pointer, code, detail)));
  }
}
