package io.studygraph.quiz;

import io.studygraph.quiz.Figure.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Classical item analysis: what the answers to a quiz tell of its questions. Each attempt counts as
 * one of another learner, and a question without an answer as one answered for nothing, as Moodle
 * does when all attempts are included ("Quiz statistics calculations", docs.moodle.org/dev).
 *
 * <p>An attempt may have asked a part of the questions. So the <i>rest score</i> of an answer is
 * the mean of what the same attempt earned with its other questions; where all attempts asked all
 * questions it correlates as their sum does.
 */
final class ItemAnalysis {

  /**
   * An answer to a question.
   *
   * @param score from 0 to 1
   * @param chosen the letters of the options ticked
   */
  record Answer(double score, Set<String> chosen) {}

  private record Scored(Answer answer, double rest) {}

  private final int questions;
  private final List<Map<Integer, Answer>> attempts;

  /**
   * @param questions how many there are
   * @param attempts the answers of each attempt, by the number of the question, from 0
   */
  ItemAnalysis(int questions, List<Map<Integer, Answer>> attempts) {
    this.questions = questions;
    this.attempts = attempts;
  }

  /** How many attempts asked a question. */
  int answers(int question) {
    return of(question).size();
  }

  int unanswered(int question) {
    return (int) of(question).stream().filter(answer -> answer.chosen().isEmpty()).count();
  }

  /**
   * The mean score of a question: "facility index" in Moodle, item difficulty <i>p</i> elsewhere.
   */
  Figure facility(int question) {
    List<Answer> answers = of(question);
    return answers.isEmpty()
        ? Figure.none(Reason.NO_ATTEMPTS)
        : Figure.of(answers.stream().mapToDouble(Answer::score).average().orElseThrow());
  }

  /**
   * Pearson's correlation of score and rest score: the "discrimination index" of Moodle, elsewhere
   * the corrected item-total correlation (Crocker and Algina, Introduction to Classical and Modern
   * Test Theory, 1986, chapter 14). Near 0 or below, those who know the rest do not know this.
   */
  Figure discrimination(int question) {
    List<Scored> scored = scored(question);
    if (scored.isEmpty()) {
      return Figure.none(answers(question) == 0 ? Reason.NO_ATTEMPTS : Reason.ONE_QUESTION);
    }
    if (scored.size() == 1) {
      return Figure.none(Reason.TOO_FEW_ATTEMPTS);
    }
    Series scores = series(scored.stream().mapToDouble(one -> one.answer().score()));
    Series rests = series(scored.stream().mapToDouble(Scored::rest));
    if (scores.isConstant()) {
      return Figure.none(Reason.SAME_SCORES);
    }
    return rests.isConstant()
        ? Figure.none(Reason.SAME_REST)
        : Figure.of(scores.correlation(rests));
  }

  int chose(int question, String letter) {
    return (int) of(question).stream().filter(answer -> answer.chosen().contains(letter)).count();
  }

  /**
   * The mean rest score of those who chose an option: of a good distractor it is below that of a
   * right option.
   */
  Figure meanRest(int question, String letter) {
    if (chose(question, letter) == 0) {
      return Figure.none(answers(question) == 0 ? Reason.NO_ATTEMPTS : Reason.NOBODY_CHOSE);
    }
    Series rests =
        series(
            scored(question).stream()
                .filter(one -> one.answer().chosen().contains(letter))
                .mapToDouble(Scored::rest));
    return rests.size() == 0 ? Figure.none(Reason.ONE_QUESTION) : Figure.of(rests.mean());
  }

  /** How many attempts asked every question. */
  int complete() {
    return (int) attempts.stream().filter(this::isComplete).count();
  }

  /**
   * Cronbach's alpha of the attempts that asked every question: <i>k</i>/(<i>k</i> − 1) · (1 − Σ
   * var(<i>X<sub>i</sub></i>)/var(Σ <i>X<sub>i</sub></i>), with variances over <i>n</i> − 1
   * (Cronbach, Coefficient alpha and the internal structure of tests, Psychometrika 16, 1951).
   * Moodle's "coefficient of internal consistency" is the same in percent.
   */
  Figure reliability() {
    List<Map<Integer, Answer>> all = attempts.stream().filter(this::isComplete).toList();
    if (questions < 2) {
      return Figure.none(Reason.ONE_QUESTION);
    }
    if (all.isEmpty()) {
      return Figure.none(Reason.NO_ATTEMPTS);
    }
    if (all.size() == 1) {
      return Figure.none(Reason.TOO_FEW_ATTEMPTS);
    }
    Series totals = series(all.stream().mapToDouble(ItemAnalysis::sum));
    if (totals.isConstant()) {
      return Figure.none(Reason.SAME_SCORES);
    }
    double ofQuestions =
        IntStream.range(0, questions)
            .mapToDouble(question -> column(all, question).variance())
            .sum();
    return Figure.of(questions / (questions - 1.0) * (1 - ofQuestions / totals.variance()));
  }

  private static Series column(List<Map<Integer, Answer>> complete, int question) {
    return series(
        complete.stream()
            .map(attempt -> Objects.requireNonNull(attempt.get(question)))
            .mapToDouble(Answer::score));
  }

  private static Series series(DoubleStream values) {
    return new Series(values.toArray());
  }

  private boolean isComplete(Map<Integer, Answer> attempt) {
    return attempt.size() == questions;
  }

  private List<Answer> of(int question) {
    List<Answer> answers = new ArrayList<>();
    for (Map<Integer, Answer> attempt : attempts) {
      Answer answer = attempt.get(question);
      if (answer != null) {
        answers.add(answer);
      }
    }
    return answers;
  }

  /** The answers of attempts that asked something else too. */
  private List<Scored> scored(int question) {
    List<Scored> scored = new ArrayList<>();
    for (Map<Integer, Answer> attempt : attempts) {
      Answer answer = attempt.get(question);
      if (answer != null && attempt.size() > 1) {
        scored.add(new Scored(answer, (sum(attempt) - answer.score()) / (attempt.size() - 1)));
      }
    }
    return scored;
  }

  private static double sum(Map<Integer, Answer> attempt) {
    return attempt.values().stream().mapToDouble(Answer::score).sum();
  }
}
