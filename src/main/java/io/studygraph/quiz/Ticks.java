package io.studygraph.quiz;

/**
 * What a scoring looks at: how many options there are, how many of them are correct, and how many
 * of the correct and of the wrong ones were ticked.
 */
record Ticks(int options, int correct, int right, int wrong) {

  int count() {
    return right + wrong;
  }

  /** How many options are wrong, ticked or not. */
  int distractors() {
    return options - correct;
  }

  /** Wrong options ticked and correct ones left out. */
  int mistakes() {
    return wrong + correct - right;
  }
}
