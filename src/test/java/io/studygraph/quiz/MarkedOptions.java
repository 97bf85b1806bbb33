package io.studygraph.quiz;

/**
 * A question as two bit sets over its options: which are right, which are ticked. Scores option by
 * option, so that it shares no formula with what it checks.
 */
record MarkedOptions(int options, int key, int selection) {

  Ticks ticks() {
    int right = 0;
    int wrong = 0;
    for (int option = 0; option < options; option++) {
      if (has(selection, option)) {
        if (has(key, option)) {
          right++;
        } else {
          wrong++;
        }
      }
    }
    return new Ticks(options, correct(), right, wrong);
  }

  Fraction score(Scoring scoring) {
    if (selection == 0) {
      return new Fraction(0, 1);
    }
    return switch (scoring) {
      case ALL_OR_NOTHING -> new Fraction(key == selection ? 1 : 0, 1);
      case BALANCED -> balanced();
      case RIGHT_MINUS_WRONG -> sum(correct(), 1, -1, 0);
      case EVERY_DECISION -> sum(options, 1, 0, 1);
      case HALVES -> halves();
      case COVERAGE -> {
        long both = Integer.bitCount(key & selection);
        yield new Fraction(both * both, (long) correct() * Integer.bitCount(selection));
      }
    };
  }

  private Fraction balanced() {
    int wrong = options - correct();
    return wrong == 0
        ? sum(correct(), 1, 0, 0)
        : sum((long) correct() * wrong, wrong, -correct(), 0);
  }

  private Fraction halves() {
    long mistakes = options - sum(options, 1, 0, 1).above();
    if (mistakes == 0) {
      return new Fraction(1, 1);
    }
    if (mistakes == 1 && options >= 3) {
      return new Fraction(1, 2);
    }
    return new Fraction(mistakes == 2 && options >= 5 ? 1 : 0, 4);
  }

  /** Adds up what each option earns, never below nothing. */
  private Fraction sum(long below, long rightTick, long wrongTick, long wrongLeft) {
    long above = 0;
    for (int option = 0; option < options; option++) {
      if (has(selection, option)) {
        above += has(key, option) ? rightTick : wrongTick;
      } else if (!has(key, option)) {
        above += wrongLeft;
      }
    }
    return new Fraction(Math.max(0, above), below);
  }

  private int correct() {
    return Integer.bitCount(key);
  }

  private static boolean has(int set, int option) {
    return (set >> option & 1) == 1;
  }
}
