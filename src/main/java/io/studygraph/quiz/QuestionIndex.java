package io.studygraph.quiz;

import io.studygraph.document.Question;
import io.studygraph.document.Reading;
import io.studygraph.note.NoteIndex;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
    return 1;
  }

  @Override
  public void replace(UUID note, Reading reading) {
    List<QuestionRow> former = questions.list(note);
    List<QuestionRow> present =
        QuestionMatching.match(
            former,
            reading.document().questions().stream()
                .filter(Question::answerable)
                .map(QuestionRow::created)
                .toList());
    if (!present.equals(former)) {
      questions.remove(note);
      if (!present.isEmpty()) {
        questions.insert(note, present);
      }
    }
  }

  /** Identities outlive a deletion: a note that comes back has the questions it had. */
  @Override
  public void remove(UUID note) {}
}
