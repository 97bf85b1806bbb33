package io.studygraph.quiz;

import io.studygraph.quiz.Attempt.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Grades an attempt: each answer by the key that was shown or, where the question was regraded, as
 * that policy says. Without regrading it is what {@link Grader} gives.
 */
final class AttemptGrader {

  private final @Nullable Scoring asked;
  private final Guesses guesses = new Guesses();
  private final List<Earned> earned = new ArrayList<>();

  private AttemptGrader(@Nullable Scoring asked) {
    this.asked = asked;
  }

  /**
   * @param asked null for the default of each question
   */
  static Grade grade(List<Item> items, @Nullable Scoring asked) {
    AttemptGrader grader = new AttemptGrader(asked);
    List<Grade.Result> results = items.stream().map(grader::result).toList();
    Total total = Total.of(grader.earned);
    return new Grade(
        total.score(),
        grader.earned.size(),
        total.fraction(),
        total.guessScore(),
        Scoring.name(asked),
        results);
  }

  private Grade.Result result(Item item) {
    AnswerKey shown = item.question().key();
    Amendment amendment = item.amendment();
    Answered answered = answered(shown, item);
    if (amendment != null) {
      Answered now =
          answered(
              new AnswerKey(shown.question(), shown.options(), Set.copyOf(amendment.correct())),
              item);
      answered = amended(amendment.policy(), answered, now);
    }
    if (answered.counts()) {
      earned.add(answered.earned());
    }
    return new Grade.Result(
        shown.question(),
        answered.outcome(),
        answered.earned().score().rounded(),
        shown.options().stream().filter(item.selected()::contains).toList());
  }

  private static Answered amended(RegradePolicy policy, Answered before, Answered now) {
    return switch (policy) {
      case CURRENT_KEY -> now;
      case EITHER_KEY -> {
        Answered better =
            before.earned().score().minus(now.earned().score()).isPositive() ? before : now;
        // Guessing under two keys at once is not computed.
        yield new Answered(
            better.outcome(), new Earned(better.earned().score(), Optional.empty()), true);
      }
      case FULL_CREDIT ->
          new Answered(now.outcome(), new Earned(Ratio.ONE, Optional.of(Ratio.ONE)), true);
      case VOID -> new Answered(now.outcome(), new Earned(Ratio.ZERO, Optional.empty()), false);
    };
  }

  private Answered answered(AnswerKey key, Item item) {
    Ticks ticks = key.ticks(Set.copyOf(item.selected()));
    Earned result = guesses.earned(Scoring.applied(asked, ticks), ticks);
    return new Answered(Outcome.of(ticks, result.score()), result, true);
  }

  /**
   * @param counts whether the question is one of those that the attempt is out of
   */
  private record Answered(Outcome outcome, Earned earned, boolean counts) {}
}
