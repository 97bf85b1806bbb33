package io.studygraph.quiz;

import io.studygraph.access.Caller;
import io.studygraph.access.Forbidden;
import io.studygraph.access.Scope;
import io.studygraph.document.Reading;
import io.studygraph.note.NoteGuard;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Who takes the mark of an exam from a note shows its keys to everybody: that is for authors. */
@ApplicationScoped
class ExamGuard implements NoteGuard {

  private final QuestionRepository questions;
  private final Caller caller;

  ExamGuard(QuestionRepository questions, Caller caller) {
    this.questions = questions;
    this.caller = caller;
  }

  @Override
  public void check(UUID note, Reading next) {
    if (!caller.isAuthor() && !Exam.is(next.document()) && questions.areOfExam(note)) {
      throw new Forbidden(
          List.of(Scope.AUTHOR),
          "The note is an exam, whose keys would be shown without its mark: "
              + "only a key with the scope `author` can take `exam: true` from it.");
    }
  }
}
