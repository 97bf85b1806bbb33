package io.studygraph.quiz;

import io.studygraph.document.Question;
import io.studygraph.note.NoteSummary;
import java.util.List;
import java.util.Set;

/**
 * A note's questions with their keys and identities. Stays inside: what callers see are views of
 * it.
 */
record Quiz(NoteSummary note, List<Item> items, String version) {

  /** A question and its identity. */
  record Item(QuestionRow row, Question question) {

    String id() {
      return row.id().toString();
    }

    AnswerKey key() {
      return new AnswerKey(
          id(),
          question.options().stream().map(Question.Option::key).toList(),
          Set.copyOf(question.correct()));
    }
  }

  List<AnswerKey> keys() {
    return items.stream().map(Item::key).toList();
  }
}
