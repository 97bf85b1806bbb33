package io.studygraph.quiz;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the ticks of a question become a score from 0 to 1. {@link #toString} is its name in JSON.
 *
 * <p>In the formulas, <i>n</i> options of which <i>c</i> are correct and <i>w</i> = <i>n</i> −
 * <i>c</i> are not got <i>t</i> right and <i>f</i> wrong ticks. Under every scoring only the key
 * gives 1, and no tick at all gives 0.
 */
public enum Scoring {
  /**
   * 1 if the ticks are the key, else 0: dichotomous scoring. Moodle's "all-or-nothing multiple
   * choice", the "exact match" of Canvas's New Quizzes, QTI's response processing template {@code
   * match_correct}.
   */
  ALL_OR_NOTHING,

  /**
   * max(0, <i>t</i>/<i>c</i> − <i>f</i>/<i>w</i>), the second term 0 when <i>w</i> = 0. Ticking
   * every option earns nothing. Moodle's multiple choice scores so where the grades of the answers
   * are 1/<i>c</i> and −1/<i>w</i>; QTI's {@code map_response} with the same weights and a lower
   * bound of 0.
   */
  BALANCED,

  /**
   * max(0, (<i>t</i> − <i>f</i>)/<i>c</i>): a wrong tick takes back a right one. The "+/− scoring
   * rule" of the Next Generation NCLEX (Muntean, Next Generation NCLEX: item types and scoring,
   * NCSBN), "partial credit with penalty" in Canvas's New Quizzes, and the Open University's
   * multiple response questions for Moodle.
   */
  RIGHT_MINUS_WRONG,

  /**
   * (<i>t</i> + <i>w</i> − <i>f</i>)/<i>n</i>: each option is a decision of its own, as in multiple
   * true-false items, where it is called PS<sub>1/<i>n</i></sub> (Lahner and others, Multiple
   * true-false items: a comparison of scoring algorithms, Advances in Health Sciences Education 23,
   * 2018, doi:10.1007/s10459-017-9805-y); Open edX's "every decision counts", {@code
   * partial_credit="EDC"}.
   */
  EVERY_DECISION,

  /**
   * By the number of mistakes, (<i>c</i> − <i>t</i>) + <i>f</i>: none gives 1, one gives 1/2 if
   * <i>n</i> ≥ 3, two give 1/4 if <i>n</i> ≥ 5, more give 0. Open edX's {@code
   * partial_credit="halves"}; with four options, the half points of Kprim items, PS<sub>50</sub> in
   * the comparison by Lahner and others.
   */
  HALVES,

  /**
   * (<i>t</i>/<i>c</i>) · (<i>t</i>/(<i>t</i> + <i>f</i>)): recall times precision of the ticks, as
   * information retrieval has them; the square of the cosine between ticks and key as vectors of
   * zeros and ones.
   */
  COVERAGE;

  static Optional<Scoring> named(String name) {
    return Arrays.stream(values()).filter(scoring -> scoring.toString().equals(name)).findFirst();
  }

  /** The name of the scoring that was asked for; {@code default} if none was. */
  static String name(@Nullable Scoring asked) {
    return asked != null ? asked.toString() : "default";
  }

  /** The scoring of a question when the submission names none. */
  static Scoring byDefault(int correct) {
    return correct == 1 ? ALL_OR_NOTHING : BALANCED;
  }

  /**
   * @param asked null for the default
   */
  static Scoring applied(@Nullable Scoring asked, Ticks ticks) {
    return asked != null ? asked : byDefault(ticks.correct());
  }

  Ratio score(Ticks ticks) {
    if (ticks.count() == 0) {
      return Ratio.ZERO;
    }
    int n = ticks.options();
    int c = ticks.correct();
    int w = ticks.distractors();
    int t = ticks.right();
    int f = ticks.wrong();
    return switch (this) {
      case ALL_OR_NOTHING -> ticks.mistakes() == 0 ? Ratio.ONE : Ratio.ZERO;
      case BALANCED -> w == 0 ? Ratio.of(t, c) : Ratio.of(t, c).minus(Ratio.of(f, w)).orZero();
      case RIGHT_MINUS_WRONG -> Ratio.of(t - f, c).orZero();
      case EVERY_DECISION -> Ratio.of(t + w - f, n);
      case HALVES -> halves(n, ticks.mistakes());
      case COVERAGE -> Ratio.of((long) t * t, (long) c * (t + f));
    };
  }

  private static Ratio halves(int options, int mistakes) {
    // Among fewer options as many mistakes are too easily made by guessing.
    boolean counts = mistakes == 0 || (mistakes <= 2 && options > 2 * mistakes);
    return counts ? Ratio.of(1, 1L << mistakes) : Ratio.ZERO;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
