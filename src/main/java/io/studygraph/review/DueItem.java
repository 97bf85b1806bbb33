package io.studygraph.review;

import io.studygraph.document.Question.Option;
import io.studygraph.review.Item.QuestionItem;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item in JSON as a learner sees it who is to recall it: there is no field that a key, or the
 * back of a flashcard, could be in.
 *
 * @param note the slug of its note
 * @param title that of the note
 * @param schedule null for a new item, as {@code retrievability}
 * @param retrievability the probability of recall now
 */
record DueItem(
    UUID id,
    ItemKind kind,
    String note,
    String title,
    int version,
    @Nullable String topic,
    String prompt,
    List<Option> options,
    boolean multiple,
    @Nullable ScheduleView schedule,
    @Nullable Double retrievability) {

  static DueItem of(Item item, @Nullable Schedule schedule, @Nullable Double recall) {
    QuestionItem question = item instanceof QuestionItem asked ? asked : null;
    return new DueItem(
        item.id(),
        item.kind(),
        item.place().note(),
        item.place().title(),
        item.version(),
        question == null ? null : question.asked().question().topic(),
        item.prompt(),
        question == null ? List.of() : question.asked().question().options(),
        question != null && question.asked().multiple(),
        schedule == null ? null : ScheduleView.of(schedule),
        recall);
  }
}
