package io.studygraph.interchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A question with options to choose, as Moodle has it, on its way to become one of a note.
 *
 * @param single whether one option can be chosen
 */
record Choice(
    int line,
    @Nullable String name,
    String prompt,
    boolean single,
    List<Answer> answers,
    @Nullable String explanation) {

  /** Moodle's five digits of a third, and the whole numbers that people write for it. */
  private static final BigDecimal TOLERANCE = BigDecimal.ONE;

  /** Empty where nothing is right, which is reported. */
  Optional<QuizItem> toItem(Losses losses) {
    QuizItem item =
        new QuizItem(
            null,
            line,
            QuestionName.topic(name, prompt),
            prompt,
            answers.stream().map(Answer::text).toList(),
            correct(),
            Set.of(),
            explained());
    if (item.correct().isEmpty()) {
      losses.add(LossType.WITHOUT_KEY, item);
      return Optional.empty();
    }
    if (single && item.isMultiple()) {
      losses.add(LossType.EITHER_ANSWER, item);
    }
    if (!hasDefaultWeights(item)) {
      losses.add(LossType.WEIGHTS, item);
    }
    if (answers.stream().anyMatch(answer -> answer.feedback() != null)) {
      losses.add(LossType.OPTION_FEEDBACK, item);
    }
    return Optional.of(item);
  }

  private Set<Integer> correct() {
    return IntStream.range(0, answers.size())
        .filter(i -> single ? answers.get(i).isFull() : answers.get(i).earns())
        .boxed()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean hasDefaultWeights(QuizItem item) {
    if (single) {
      return answers.stream().allMatch(answer -> answer.isFull() || answer.percent().signum() == 0);
    }
    List<BigDecimal> defaults = Weights.of(item).percent();
    return IntStream.range(0, answers.size())
        .allMatch(
            i ->
                answers.get(i).percent().subtract(defaults.get(i)).abs().compareTo(TOLERANCE) <= 0);
  }

  /** With what is said of single options below it, each as an item of a list. */
  private @Nullable String explained() {
    List<String> parts = new ArrayList<>();
    if (explanation != null) {
      parts.add(explanation);
    }
    String remarks =
        answers.stream()
            .filter(answer -> answer.feedback() != null)
            .map(answer -> "- " + indented(answer.text() + ": " + answer.feedback()))
            .collect(Collectors.joining("\n"));
    if (!remarks.isEmpty()) {
      parts.add(remarks);
    }
    return parts.isEmpty() ? null : String.join("\n\n", parts);
  }

  private static String indented(String text) {
    return text.replaceAll("\\n(?=[^\\n])", "\n  ");
  }
}
