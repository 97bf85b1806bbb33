package io.studygraph.quiz;

import io.studygraph.document.Reading;
import io.studygraph.note.NoteIndex;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Keeps the identities of a note's questions in step with the note. */
@ApplicationScoped
class QuestionIndex implements NoteIndex {

  private final QuestionRepository questions;

  QuestionIndex(QuestionRepository questions) {
    this.questions = questions;
  }

  @Override
  public int edition() {
    return 3;
  }

  @Override
  public void replace(UUID note, Reading reading) {
    NoteQuestions former = questions.of(note);
    NoteQuestions present =
        former.after(
            Exam.is(reading.document()),
            Quiz.answerable(reading.document()).stream().map(QuestionRow::created).toList());
    if (!present.equals(former)) {
      questions.remove(note);
      questions.insert(note, present);
    }
  }

  /** Identities outlive a deletion: a note that comes back has the questions it had. */
  @Override
  public void remove(UUID note) {}
}
