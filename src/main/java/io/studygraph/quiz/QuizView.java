package io.studygraph.quiz;

import io.studygraph.note.NoteSummary;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A quiz in JSON.
 *
 * @param <Q> {@link LearnerQuestion} or {@link AuthorQuestion}
 */
record QuizView<Q>(
    String slug,
    String title,
    @Nullable String category,
    List<String> tags,
    int questionCount,
    List<Q> questions) {

  static <Q> QuizView<Q> of(Quiz quiz, Function<Quiz.Item, Q> question) {
    NoteSummary note = quiz.note();
    return new QuizView<>(
        note.slug(),
        note.title(),
        note.category(),
        note.tags(),
        note.questionCount(),
        quiz.items().stream().map(question).toList());
  }

  /** A quiz in a list. */
  record Summary(
      String slug, String title, @Nullable String category, List<String> tags, int questionCount) {

    static Summary of(NoteSummary note) {
      return new Summary(
          note.slug(), note.title(), note.category(), note.tags(), note.questionCount());
    }
  }
}
