package io.studygraph.quiz;

import io.studygraph.quiz.Grade.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Grades a submission against the keys of a quiz, with exact arithmetic, rounded once. */
public final class Grader {

  private Grader() {}

  /**
   * Key A, C of A to D, and A, B ticked: score 0 by default (balanced: 1/2 − 1/2), outcome
   * incorrect.
   *
   * @throws InvalidSubmission when an answer names a question or an option that is not there, or
   *     one twice
   */
  public static Grade grade(List<AnswerKey> quiz, Submission submission) {
    Map<String, Set<String>> selected = new SelectionReader(quiz).read(submission);
    @Nullable Scoring asked = submission.scoring();
    List<Result> results = new ArrayList<>();
    Ratio sum = Ratio.ZERO;
    for (AnswerKey key : quiz) {
      Set<String> chosen = selected.getOrDefault(key.question(), Set.of());
      Ticks ticks = ticks(key, chosen);
      Scoring scoring = asked != null ? asked : Scoring.byDefault(ticks.correct());
      Ratio score = scoring.score(ticks);
      sum = sum.plus(score);
      results.add(
          new Result(
              key.question(),
              Outcome.of(ticks, score),
              score.rounded(),
              key.options().stream().filter(chosen::contains).toList()));
    }
    return new Grade(
        sum.rounded(),
        quiz.size(),
        (quiz.isEmpty() ? Ratio.ZERO : sum.dividedBy(quiz.size())).rounded(),
        asked != null ? asked.toString() : "default",
        List.copyOf(results));
  }

  private static Ticks ticks(AnswerKey key, Set<String> chosen) {
    int right = (int) chosen.stream().filter(key.correct()::contains).count();
    return new Ticks(key.options().size(), key.correct().size(), right, chosen.size() - right);
  }
}
