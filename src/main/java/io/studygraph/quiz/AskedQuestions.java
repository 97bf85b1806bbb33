package io.studygraph.quiz;

import io.studygraph.document.Question;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The questions that notes ask, for features that ask them in their own way. */
@ApplicationScoped
public class AskedQuestions {

  private final QuestionRepository questions;
  private final Quizzes quizzes;

  AskedQuestions(QuestionRepository questions, Quizzes quizzes) {
    this.questions = questions;
    this.quizzes = quizzes;
  }

  /** To be called first in a transaction: notes and their questions are several statements. */
  public void seeOneState() {
    quizzes.seeOneState();
  }

  /**
   * Questions that can be graded, by id.
   *
   * @param notes what notes ask, by note, in the state that the transaction sees
   */
  public Map<UUID, AskedQuestion> byId(Map<UUID, List<Question>> notes) {
    Map<UUID, List<QuestionRow>> stored = questions.list(notes.keySet());
    Map<UUID, AskedQuestion> asked = new HashMap<>();
    notes.forEach(
        (note, read) ->
            Quiz.items(
                    read.stream().filter(Question::answerable).toList(),
                    stored.getOrDefault(note, List.of()))
                .forEach(item -> asked.put(item.row().id(), AskedQuestion.of(item))));
    return asked;
  }
}
