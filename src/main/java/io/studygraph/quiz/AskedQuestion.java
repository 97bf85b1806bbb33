package io.studygraph.quiz;

import io.studygraph.document.Question;
import io.studygraph.http.Failure;
import io.studygraph.quiz.Submission.Answer;
import java.util.List;
import java.util.UUID;

/**
 * A question with its identity, for features that ask it in their own way.
 *
 * @param version counts the changes of prompt, options or key
 * @param question with its key: not to be shown as it is
 */
public record AskedQuestion(UUID id, int version, Question question) {

  static AskedQuestion of(Quiz.Item item) {
    return new AskedQuestion(item.row().id(), item.row().version(), item.question());
  }

  public boolean multiple() {
    return question.correct().size() > 1;
  }

  /**
   * Grades the options ticked, by their keys.
   *
   * @throws Failure when it has no such option, or one is named twice, with pointers to {@code
   *     /selected/…}
   */
  public Grade.Result grade(List<String> selected) {
    AnswerKey key = AnswerKey.of(id.toString(), question);
    try {
      List<String> ticked = SelectionReader.readOne(key, selected);
      Submission submission = new Submission(List.of(new Answer(key.question(), ticked)), null);
      return Grader.grade(List.of(key), submission).results().get(0);
    } catch (InvalidSubmission invalid) {
      throw new UngradableSubmission(invalid);
    }
  }
}
