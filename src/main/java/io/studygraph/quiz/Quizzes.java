package io.studygraph.quiz;

import io.studygraph.document.Document;
import io.studygraph.document.DocumentReader;
import io.studygraph.document.Question;
import io.studygraph.note.Notes;
import io.studygraph.note.StoredNote;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
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
    seeOneState();
    StoredNote note = notes.get(slug);
    Document document = DocumentReader.read(note.source());
    List<Question> read = Quiz.answerable(document);
    if (read.isEmpty()) {
      throw new QuizNotFound(slug);
    }
    return new Quiz(
        note.summary(),
        Quiz.items(read, questions.list(note.summary().id())),
        note.version(),
        Exam.is(document));
  }

  /** To be called first in a transaction: notes and their questions are several statements. */
  void seeOneState() {
    session
        .createNativeMutationQuery("set transaction isolation level repeatable read")
        .executeUpdate();
  }
}
