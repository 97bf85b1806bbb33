package io.studygraph.quiz;

import io.studygraph.document.Question;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question with its key as an attempt has drawn it, stored with the attempt in JSON. Stays
 * inside: what learners see are views of it.
 *
 * @param options in the order in which they are shown
 * @param correct the ids of the right ones, in that order
 */
record PinnedQuestion(
    UUID id,
    String quiz,
    int version,
    @Nullable String topic,
    String prompt,
    boolean multiple,
    List<PinnedOption> options,
    List<String> correct,
    @Nullable String explanation) {

  /**
   * @param id random, and another one in each attempt
   * @param letter its key in the note, which explanations may speak of
   */
  record PinnedOption(String id, String text, String letter) {}

  static PinnedQuestion of(Drawn drawn, Random random) {
    Quiz.Item item = drawn.item();
    Question question = item.question();
    Set<String> right = Set.copyOf(question.correct());
    List<PinnedOption> options =
        OptionOrder.shuffled(question.options(), random).stream()
            .map(
                option ->
                    new PinnedOption(UUID.randomUUID().toString(), option.text(), option.key()))
            .toList();
    return new PinnedQuestion(
        item.row().id(),
        drawn.quiz(),
        item.row().version(),
        question.topic(),
        question.prompt(),
        question.correct().size() > 1,
        options,
        options.stream()
            .filter(option -> right.contains(option.letter()))
            .map(PinnedOption::id)
            .toList(),
        question.explanation());
  }

  AnswerKey key() {
    return new AnswerKey(
        id.toString(), options.stream().map(PinnedOption::id).toList(), Set.copyOf(correct));
  }
}
