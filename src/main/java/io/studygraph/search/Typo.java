package io.studygraph.search;

/** How many slips of the hand lie between two words. */
final class Typo {

  /** A shorter word is too easily another one. */
  private static final int ONE_FROM = 5;

  private static final int TWO_FROM = 9;

  private Typo() {}

  /** How many are forgiven: none in words of up to 4 letters, 1 of up to 8, else 2. */
  static int forgiven(String word) {
    int letters = word.codePointCount(0, word.length());
    if (letters < ONE_FROM) {
      return 0;
    }
    return letters < TWO_FROM ? 1 : 2;
  }

  /**
   * Letters that are missing, too many, wrong or changed with their neighbours: the distance of
   * Damerau and Levenshtein in its restricted form, over UTF-16 units.
   */
  static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, cost, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(String a, String b, int[][] cost, int i, int j) {
    int wrong = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + wrong);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
