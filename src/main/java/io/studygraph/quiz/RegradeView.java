package io.studygraph.quiz;

import io.studygraph.quiz.Regrading.Change;
import io.studygraph.quiz.Regrading.Regraded;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a regrading does to a part of the attempts, in JSON.
 *
 * @param examined how many attempts the part has, affected or not
 * @param next the attempt to go on after; null at the end
 */
record RegradeView(
    RegradePolicy policy,
    boolean dryRun,
    int examined,
    List<AttemptChange> items,
    @Nullable UUID next) {

  /** An attempt whose score changes. */
  record AttemptChange(
      UUID attempt,
      @Nullable String learner,
      AttemptState state,
      Score oldScore,
      Score newScore,
      List<Change> questions) {

    static AttemptChange of(Regraded regraded) {
      Attempt attempt = regraded.before();
      return new AttemptChange(
          attempt.id(),
          attempt.owner().learner(),
          attempt.state(),
          Score.of(regraded.old()),
          Score.of(regraded.grade()),
          regraded.changes());
    }
  }

  record Score(BigDecimal score, int maxScore, BigDecimal fraction) {

    static Score of(Grade grade) {
      return new Score(grade.score(), grade.maxScore(), grade.fraction());
    }
  }

  static RegradeView of(RegradePolicy policy, boolean dryRun, Regrades.Part part) {
    List<Regraded> examined = part.examined();
    return new RegradeView(
        policy,
        dryRun,
        examined.size(),
        examined.stream().filter(Regraded::affected).map(AttemptChange::of).toList(),
        part.last() ? null : examined.get(examined.size() - 1).before().id());
  }
}
