package io.studygraph.search;

import java.util.stream.IntStream;

/**
 * What makes a note fit a query. Of each word asked for, the fields that have it add up to less
 * than the next better field alone; the mean of the words counts, and then small things.
 */
final class Relevance {

  /** Of title, tags, headings and text, for a word as it is written. */
  private static final double[] WEIGHTS = {1, 0.4, 0.15, 0.03};

  /** What a word with another ending is worth of that. */
  private static final double STEMMED = 0.8;

  /** What a word is worth more that fills the text, and how often half of that. */
  private static final double REPEATED = 0.07;

  private static final double HALF = 4;

  /** A title that is the query. */
  static final double WHOLE_TITLE = 0.5;

  /** A title that has nothing but words of the query. */
  static final double TITLE_SHARE = 0.1;

  /** Words that stand anywhere just as they were asked for, all of them. */
  static final double WORDING = 0.02;

  private static final double RECENCY = 0.01;
  private static final double HALF_LIFE_DAYS = 365;

  /** By age in days, up to ten years. */
  private static final double[] RECENCY_BY_AGE =
      IntStream.range(0, 3_650)
          .mapToDouble(age -> RECENCY * Math.pow(2, -age / HALF_LIFE_DAYS))
          .toArray();

  private static final double IN_LINKS = 0.01;

  /** More links to a note make no difference. */
  static final int MOST_IN_LINKS = 100;

  private Relevance() {}

  static double field(Field field, boolean exact) {
    return WEIGHTS[field.place()] * (exact || field == Field.TEXT ? 1 : STEMMED);
  }

  /** Saturates as BM25 does. */
  static double repeated(int times) {
    return REPEATED * times / (times + HALF);
  }

  static double recency(int updatedDay, int today) {
    int age = Math.max(0, today - updatedDay);
    return age < RECENCY_BY_AGE.length ? RECENCY_BY_AGE[age] : 0;
  }

  static double inLinks(int links) {
    return IN_LINKS * Math.log1p(Math.min(links, MOST_IN_LINKS)) / Math.log1p(MOST_IN_LINKS);
  }
}
