package io.studygraph.note;

import java.util.Arrays;
import java.util.Random;

/** Ranks from 0, of which the one after n others is drawn 1/(n+1)^s times as often as the first. */
public final class Zipf {

  private final double[] cumulated;

  public Zipf(int ranks, double s) {
    cumulated = new double[ranks];
    double sum = 0;
    for (int i = 0; i < ranks; i++) {
      sum += Math.pow(i + 1, -s);
      cumulated[i] = sum;
    }
  }

  public int draw(Random random) {
    return rankAt(random.nextDouble());
  }

  /**
   * @param share of all draws, from 0 to 1
   */
  int rankAt(double share) {
    int found = Arrays.binarySearch(cumulated, share * cumulated[cumulated.length - 1]);
    return Math.min(found < 0 ? -found - 1 : found, cumulated.length - 1);
  }
}
