package io.studygraph.quiz;

import io.studygraph.quiz.Attempt.Item;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a regrading makes of attempts: a function of the attempt as it was shown and answered, and
 * of the present quiz. What former regradings made of a question does not matter, so that the same
 * one again changes nothing.
 *
 * @param chosen the questions to regrade; empty for those whose key is another one than was shown
 */
record Regrading(RegradePolicy policy, Map<UUID, Quiz.Item> quiz, Set<UUID> chosen) {

  static Regrading of(RegradePolicy policy, Quiz quiz, Set<UUID> chosen) {
    return new Regrading(
        policy,
        quiz.items().stream().collect(Collectors.toMap(item -> item.row().id(), item -> item)),
        chosen);
  }

  /**
   * A question whose score changes.
   *
   * @param version that was shown
   * @param newScore null when the question does not count any more
   */
  record Change(UUID question, int version, BigDecimal oldScore, @Nullable BigDecimal newScore) {}

  /**
   * An attempt before and after.
   *
   * @param grade that it has from now on
   */
  record Regraded(Attempt before, List<Item> items, Grade old, Grade grade) {

    /** Whether anybody's score, or what it is out of, is another one. */
    boolean affected() {
      return old.maxScore() != grade.maxScore() || !changes().isEmpty();
    }

    /** Whether there is anything to store. */
    boolean amended() {
      return !items.equals(before.questions());
    }

    List<Change> changes() {
      return IntStream.range(0, items.size())
          .mapToObj(
              i -> {
                Item item = items.get(i);
                Amendment amendment = item.amendment();
                boolean counts = amendment == null || amendment.policy() != RegradePolicy.VOID;
                return new Change(
                    item.question().id(),
                    item.question().version(),
                    old.results().get(i).score(),
                    counts ? grade.results().get(i).score() : null);
              })
          .filter(
              change ->
                  change.newScore() == null
                      ? !wasVoid(change)
                      : change.oldScore().compareTo(change.newScore()) != 0)
          .toList();
    }

    private boolean wasVoid(Change change) {
      return before.questions().stream()
          .filter(item -> item.question().id().equals(change.question()))
          .map(Item::amendment)
          .anyMatch(amendment -> amendment != null && amendment.policy() == RegradePolicy.VOID);
    }
  }

  Regraded of(Attempt attempt) {
    List<Item> items = attempt.questions().stream().map(this::amended).toList();
    Grade old = attempt.grade() != null ? attempt.grade() : attempt.graded();
    return new Regraded(attempt, items, old, AttemptGrader.grade(items, attempt.scoring()));
  }

  private Item amended(Item item) {
    PinnedQuestion shown = item.question();
    Quiz.Item present = quiz.get(shown.id());
    if (present == null || (!chosen.isEmpty() && !chosen.contains(shown.id()))) {
      return item;
    }
    PresentKey key = new PresentKey(shown, present.question());
    List<String> correct = key.correct();
    boolean same = correct.equals(shown.correct());
    boolean byKey = policy == RegradePolicy.CURRENT_KEY || policy == RegradePolicy.EITHER_KEY;
    if (same && (byKey || chosen.isEmpty())) {
      return item.with(null);
    }
    if (correct.isEmpty()) {
      if (byKey) {
        return item; // What is right now was not among the options: no key can be fair.
      }
      correct = item.correct();
    }
    return item.with(
        new Amendment(policy, present.row().version(), correct, present.question().explanation()));
  }
}
