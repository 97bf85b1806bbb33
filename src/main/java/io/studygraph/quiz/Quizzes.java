package io.studygraph.quiz;

import io.studygraph.document.DocumentReader;
import io.studygraph.document.Question;
import io.studygraph.note.Notes;
import io.studygraph.note.StoredNote;
import io.studygraph.quiz.Quiz.Item;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.Session;

/** Finds quizzes. */
@ApplicationScoped
class Quizzes {

  private final Notes notes;
  private final QuestionRepository questions;
  private final Session session;

  Quizzes(Notes notes, QuestionRepository questions, Session session) {
    this.notes = notes;
    this.questions = questions;
    this.session = session;
  }

  /**
   * @throws QuizNotFound when the note has no question that can be graded
   */
  @Transactional
  Quiz get(String slug) {
    // The note and its questions are two statements, which have to see one state.
    session
        .createNativeMutationQuery("set transaction isolation level repeatable read")
        .executeUpdate();
    StoredNote note = notes.get(slug);
    List<Question> read =
        DocumentReader.read(note.source()).questions().stream()
            .filter(Question::answerable)
            .toList();
    if (read.isEmpty()) {
      throw new QuizNotFound(slug);
    }
    List<QuestionRow> rows =
        QuestionMatching.match(
            questions.list(note.summary().id()), read.stream().map(QuestionRow::created).toList());
    return new Quiz(
        note.summary(),
        IntStream.range(0, read.size()).mapToObj(i -> new Item(rows.get(i), read.get(i))).toList(),
        note.version());
  }
}
