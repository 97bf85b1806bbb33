package io.studygraph.search;

/**
 * What is added to the scores of the best notes, too dear to be looked up for all.
 *
 * @param wording for words of the text that are just as they were asked for
 * @param inLinks for links from notes that the caller may know of
 */
record Refinement(double wording, double inLinks) {

  static final Refinement NONE = new Refinement(0, 0);

  double sum() {
    return wording + inLinks;
  }
}
