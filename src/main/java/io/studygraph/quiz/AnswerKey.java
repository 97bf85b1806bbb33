package io.studygraph.quiz;

import io.studygraph.document.Question;
import java.util.List;
import java.util.Set;

/**
 * What grading needs to know of a question.
 *
 * @param question its id
 * @param options the keys of all its options, in their order
 * @param correct the keys of the right ones, at least one: a question without a readable key is
 *     never graded
 */
public record AnswerKey(String question, List<String> options, Set<String> correct) {

  public AnswerKey {
    options = List.copyOf(options);
    correct = Set.copyOf(correct);
    if (correct.isEmpty() || !options.containsAll(correct)) {
      throw new IllegalArgumentException("The question " + question + " has no usable key.");
    }
  }

  static AnswerKey of(String id, Question question) {
    return new AnswerKey(
        id,
        question.options().stream().map(Question.Option::key).toList(),
        Set.copyOf(question.correct()));
  }

  Ticks ticks(Set<String> chosen) {
    int right = (int) chosen.stream().filter(correct::contains).count();
    return new Ticks(options.size(), correct.size(), right, chosen.size() - right);
  }
}
