package io.studygraph.review;

import io.studygraph.quiz.Grade;
import io.studygraph.quiz.Outcome;
import io.studygraph.review.Item.FlashcardItem;
import io.studygraph.review.Item.QuestionItem;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review in JSON, and what follows from it.
 *
 * @param outcome null where the learner gave a rating alone
 */
record ReviewView(
    UUID id,
    ItemKind kind,
    String note,
    String learner,
    int version,
    Rating rating,
    @Nullable Outcome outcome,
    List<String> selected,
    @Nullable Integer durationMillis,
    ScheduleView schedule,
    Reveal reveal) {

  /**
   * What was to be recalled.
   *
   * @param answer the back of a flashcard; null for a question
   * @param correct the keys of a question's right options
   */
  record Reveal(@Nullable String answer, List<String> correct, @Nullable String explanation) {

    static Reveal of(Item item) {
      if (item instanceof QuestionItem question) {
        return new Reveal(
            null, question.asked().question().correct(), question.asked().question().explanation());
      }
      return new Reveal(((FlashcardItem) item).card().back(), List.of(), null);
    }
  }

  static ReviewView of(
      String learner,
      Item item,
      int version,
      Rating rating,
      Grade.@Nullable Result result,
      @Nullable Integer durationMillis,
      Schedule schedule) {
    return new ReviewView(
        item.id(),
        item.kind(),
        item.place().note(),
        learner,
        version,
        rating,
        result == null ? null : result.outcome(),
        result == null ? List.of() : result.selected(),
        durationMillis,
        ScheduleView.of(schedule),
        Reveal.of(item));
  }
}
