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
   * choice", Canvas's "perfect match", QTI's response processing template {@code match_correct}.
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
   * max(0, (<i>t</i> − <i>f</i>)/<i>c</i>): a wrong tick takes back a right one. The "+/− scoring"
   * of the Next Generation NCLEX (NCSBN, Next Generation NCLEX News, summer 2021); Canvas's
   * "partial credit with penalty".
   */
  RIGHT_MINUS_WRONG,

  /**
   * (<i>t</i> + <i>w</i> − <i>f</i>)/<i>n</i>: each option is a decision of its own, as in multiple
   * true-false items (Cronbach, Note on the multiple true-false test exercise, Journal of
   * Educational Psychology 30, 1939); Open edX's {@code partial_credit="EDC"}.
   */
  EVERY_DECISION,

  /**
   * By the number of mistakes, (<i>c</i> − <i>t</i>) + <i>f</i>: none gives 1, one gives 1/2 if
   * <i>n</i> ≥ 3, two give 1/4 if <i>n</i> ≥ 5, more give 0. Open edX's {@code
   * partial_credit="halves"}; with four options, the half-point rule of Kprim items (Krebs,
   * Anleitung zur Herstellung von MC-Fragen und MC-Prüfungen, Bern 2004).
   */
  HALVES,

  /**
   * (<i>t</i>/<i>c</i>) · (<i>t</i>/(<i>t</i> + <i>f</i>)): recall times precision, which is the
   * squared cosine of ticks and key as vectors of zeros and ones (Salton and McGill, Introduction
   * to Modern Information Retrieval, 1983).
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
