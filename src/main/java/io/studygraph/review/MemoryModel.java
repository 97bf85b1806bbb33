package io.studygraph.review;

/**
 * How a memory strengthens and fades: the formulas of FSRS-6, the sixth version of the Free Spaced
 * Repetition Scheduler, as <a
 * href="https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm">The
 * Algorithm</a> of the open-spaced-repetition project has them. Below, <i>S</i> is the stability,
 * <i>D</i> the difficulty, <i>R</i> the probability of recall, <i>t</i> the days that have passed
 * and <i>G</i> the grade of the rating, 1 to 4.
 */
final class MemoryModel {

  private static final double SHORTEST_STABILITY = 0.001;

  /** As in the project's own library in Rust; a century, so that no number overflows. */
  private static final double LONGEST_STABILITY = 36_500;

  private final Weights w;
  private final double decay;
  private final double factor;

  /** <i>factor</i> is what makes a memory of age <i>S</i> be recalled in 90 % of cases. */
  MemoryModel(Weights weights) {
    w = weights;
    decay = -weights.get(20);
    factor = StrictMath.pow(0.9, 1 / decay) - 1;
  }

  /** After the first review: S<sub>0</sub> = w<sub>G−1</sub>. */
  MemoryState initial(Rating rating) {
    return new MemoryState(
        boundedStability(w.get(rating.grade() - 1)), boundedDifficulty(initialDifficulty(rating)));
  }

  /**
   * After another review.
   *
   * @param days whole days since the one before; within a day the memory was not tested, but
   *     strengthened
   */
  MemoryState next(MemoryState memory, long days, Rating rating) {
    double stability =
        days < 1
            ? sameDayStability(memory.stability(), rating)
            : rating == Rating.AGAIN
                ? forgottenStability(memory, recall(memory, days))
                : recalledStability(memory, recall(memory, days), rating);
    return new MemoryState(
        boundedStability(stability), nextDifficulty(memory.difficulty(), rating));
  }

  /** The probability of recall, (1 + factor · t/S)<sup>decay</sup> with decay = −w<sub>20</sub>. */
  double recall(MemoryState memory, long days) {
    return StrictMath.pow(1 + factor * days / memory.stability(), decay);
  }

  /**
   * Days until the probability of recall has fallen to the one that is wanted, S/factor ·
   * (r<sup>1/decay</sup> − 1); neither rounded nor bounded.
   */
  double interval(MemoryState memory, double retention) {
    return memory.stability() / factor * (StrictMath.pow(retention, 1 / decay) - 1);
  }

  /** D<sub>0</sub> = w<sub>4</sub> − e<sup>w<sub>5</sub>(G−1)</sup> + 1. */
  private double initialDifficulty(Rating rating) {
    return w.get(4) - StrictMath.exp(w.get(5) * (rating.grade() - 1)) + 1;
  }

  /**
   * Changed by −w<sub>6</sub>(G−3), the less the nearer to 10, and drawn by w<sub>7</sub> to that
   * of what was easy at first, taken without its bounds.
   */
  private double nextDifficulty(double difficulty, Rating rating) {
    double change = -w.get(6) * (rating.grade() - 3);
    double damped = difficulty + change * (10 - difficulty) / 9;
    return boundedDifficulty(w.get(7) * initialDifficulty(Rating.EASY) + (1 - w.get(7)) * damped);
  }

  /**
   * S · e<sup>w<sub>17</sub>(G−3+w<sub>18</sub>)</sup> · S<sup>−w<sub>19</sub></sup>; what was
   * recalled well is not made weaker by it.
   */
  private double sameDayStability(double stability, Rating rating) {
    double growth =
        StrictMath.exp(w.get(17) * (rating.grade() - 3 + w.get(18)))
            * StrictMath.pow(stability, -w.get(19));
    boolean well = rating == Rating.GOOD || rating == Rating.EASY;
    return stability * (well ? Math.max(growth, 1) : growth);
  }

  /**
   * S · (1 + e<sup>w<sub>8</sub></sup> · (11−D) · S<sup>−w<sub>9</sub></sup> ·
   * (e<sup>w<sub>10</sub>(1−R)</sup> − 1) · [w<sub>15</sub> if hard] · [w<sub>16</sub> if easy]).
   */
  private double recalledStability(MemoryState memory, double recall, Rating rating) {
    double bonus = rating == Rating.HARD ? w.get(15) : rating == Rating.EASY ? w.get(16) : 1;
    return memory.stability()
        * (1
            + StrictMath.exp(w.get(8))
                * (11 - memory.difficulty())
                * StrictMath.pow(memory.stability(), -w.get(9))
                * StrictMath.expm1(w.get(10) * (1 - recall))
                * bonus);
  }

  /**
   * w<sub>11</sub> · D<sup>−w<sub>12</sub></sup> · ((S+1)<sup>w<sub>13</sub></sup> − 1) ·
   * e<sup>w<sub>14</sub>(1−R)</sup>, and no more than S/e<sup>w<sub>17</sub>w<sub>18</sub></sup>.
   */
  private double forgottenStability(MemoryState memory, double recall) {
    double relearnt =
        w.get(11)
            * StrictMath.pow(memory.difficulty(), -w.get(12))
            * (StrictMath.pow(memory.stability() + 1, w.get(13)) - 1)
            * StrictMath.exp(w.get(14) * (1 - recall));
    return Math.min(relearnt, memory.stability() / StrictMath.exp(w.get(17) * w.get(18)));
  }

  private static double boundedStability(double stability) {
    return Math.max(SHORTEST_STABILITY, Math.min(stability, LONGEST_STABILITY));
  }

  private static double boundedDifficulty(double difficulty) {
    return Math.max(1, Math.min(difficulty, 10));
  }
}
