package io.studygraph.quiz;

import io.studygraph.document.Document;
import io.studygraph.document.Question;
import io.studygraph.note.NoteSummary;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A note's questions with their keys and identities. Stays inside: what callers see are views of
 * it.
 *
 * @param exam whether none but authors see its keys
 */
record Quiz(NoteSummary note, List<Item> items, String version, boolean exam) {

  /** A question and its identity. */
  record Item(QuestionRow row, Question question) {

    String id() {
      return row.id().toString();
    }

    AnswerKey key() {
      return AnswerKey.of(id(), question);
    }
  }

  /** The questions of a note that can be graded. */
  static List<Question> answerable(Document document) {
    return document.questions().stream().filter(Question::answerable).toList();
  }

  /**
   * The questions with the identities that are stored of them.
   *
   * @param stored those of the same state of the note
   */
  static List<Item> items(List<Question> questions, List<QuestionRow> stored) {
    List<QuestionRow> rows =
        QuestionMatching.match(stored, questions.stream().map(QuestionRow::created).toList());
    return IntStream.range(0, questions.size())
        .mapToObj(i -> new Item(rows.get(i), questions.get(i)))
        .toList();
  }

  List<AnswerKey> keys() {
    return items.stream().map(Item::key).toList();
  }
}
