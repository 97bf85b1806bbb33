package io.studygraph.quiz;

import io.studygraph.quiz.Attempt.Item;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A question of an attempt in JSON.
 *
 * @param reveal null as long as its key is not to be seen
 */
record AttemptQuestion(
    UUID id,
    String quiz,
    int version,
    @Nullable String topic,
    String prompt,
    boolean multiple,
    List<Option> options,
    List<String> selected,
    @Nullable Instant answeredAt,
    @Nullable Reveal reveal) {

  record Option(String id, String text) {}

  /**
   * The key, and how the answer stands to it.
   *
   * @param regraded null as long as the key is the one that was shown
   * @param letters of the options, in their order, as the note and the explanation name them
   */
  record Reveal(
      Outcome outcome,
      BigDecimal score,
      List<String> correct,
      @Nullable String explanation,
      List<String> letters,
      @Nullable RegradePolicy regraded) {}

  static List<AttemptQuestion> all(Attempt attempt, boolean author) {
    // What shows no key is made without a look at one, that its time tells nothing either.
    boolean reveals = attempt.questions().stream().anyMatch(item -> attempt.reveals(item, author));
    if (!reveals) {
      return attempt.questions().stream().map(item -> of(item, null)).toList();
    }
    Grade grade = attempt.grade() != null ? attempt.grade() : attempt.graded();
    return IntStream.range(0, attempt.questions().size())
        .mapToObj(
            i -> {
              Item item = attempt.questions().get(i);
              return of(
                  item,
                  attempt.reveals(item, author) ? reveal(item, grade.results().get(i)) : null);
            })
        .toList();
  }

  private static AttemptQuestion of(Item item, @Nullable Reveal reveal) {
    PinnedQuestion question = item.question();
    return new AttemptQuestion(
        question.id(),
        question.quiz(),
        question.version(),
        question.topic(),
        question.prompt(),
        question.multiple(),
        question.options().stream().map(option -> new Option(option.id(), option.text())).toList(),
        item.selected(),
        item.answeredAt(),
        reveal);
  }

  private static Reveal reveal(Item item, Grade.Result result) {
    Amendment amendment = item.amendment();
    return new Reveal(
        result.outcome(),
        result.score(),
        item.correct(),
        item.explanation(),
        item.question().options().stream().map(PinnedQuestion.PinnedOption::letter).toList(),
        amendment != null ? amendment.policy() : null);
  }
}
