package io.studygraph.quiz;

import io.studygraph.quiz.Grade.Result;
import java.util.ArrayList;
import java.util.Arrays;
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
    for (AnswerKey key : quiz) {
      Set<String> chosen = selected.getOrDefault(key.question(), Set.of());
      Ticks ticks = key.ticks(chosen);
      Ratio score = Scoring.applied(asked, ticks).score(ticks);
      results.add(
          new Result(
              key.question(),
              Outcome.of(ticks, score),
              score.rounded(),
              key.options().stream().filter(chosen::contains).toList()));
    }
    Total total = Total.of(ticks(quiz, selected), asked);
    return new Grade(
        total.score(),
        quiz.size(),
        total.fraction(),
        total.guessScore(),
        Scoring.name(asked),
        List.copyOf(results));
  }

  /**
   * The same submission under every scoring, in their order.
   *
   * @throws InvalidSubmission as {@link #grade} does
   */
  public static List<Comparison> compare(List<AnswerKey> quiz, Submission submission) {
    List<Ticks> ticks = ticks(quiz, new SelectionReader(quiz).read(submission));
    return Arrays.stream(Scoring.values())
        .map(scoring -> Comparison.of(scoring, Total.of(ticks, scoring)))
        .toList();
  }

  private static List<Ticks> ticks(List<AnswerKey> quiz, Map<String, Set<String>> selected) {
    return quiz.stream()
        .map(key -> key.ticks(selected.getOrDefault(key.question(), Set.of())))
        .toList();
  }
}
