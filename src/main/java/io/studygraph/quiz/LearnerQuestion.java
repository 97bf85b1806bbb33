package io.studygraph.quiz;

import io.studygraph.document.Lines;
import io.studygraph.document.Question;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question as a learner sees it: there is no field that a key could be in. */
record LearnerQuestion(
    String id,
    @Nullable String topic,
    String prompt,
    List<Question.Option> options,
    boolean multiple,
    int version,
    Lines lines) {

  static LearnerQuestion of(Quiz.Item item) {
    Question question = item.question();
    return new LearnerQuestion(
        item.id(),
        question.topic(),
        question.prompt(),
        question.options(),
        question.correct().size() > 1,
        item.row().version(),
        question.lines());
  }
}
