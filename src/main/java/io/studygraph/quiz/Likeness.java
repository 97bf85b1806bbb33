package io.studygraph.quiz;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How much two questions look alike, from 0 to 1: Dice's coefficient of the sets of three
 * characters that follow each other (Dice, Measures of the amount of ecologic association between
 * species, Ecology 26, 1945), of the prompts for two thirds and of all options for one; of the
 * prompts alone where options say nothing. A slip of the hand changes three of these sets, wherever
 * it is.
 */
final class Likeness {

  /** Of longer texts the start tells enough. */
  private static final int LONGEST = 2000;

  private final Set<String> prompt;
  private final Set<String> options;

  private Likeness(Set<String> prompt, Set<String> options) {
    this.prompt = prompt;
    this.options = options;
  }

  static Likeness of(@Nullable Wording wording) {
    return wording == null
        ? new Likeness(Set.of(), Set.of())
        : new Likeness(
            trigrams(wording.prompt()),
            wording.optionsSay() ? trigrams(String.join("\n", wording.optionSet())) : Set.of());
  }

  /** 0 when nothing is known of one of the two. */
  double to(Likeness other) {
    double prompts = dice(prompt, other.prompt);
    return options.isEmpty() && other.options.isEmpty()
        ? prompts
        : (2 * prompts + dice(options, other.options)) / 3;
  }

  private static double dice(Set<String> one, Set<String> other) {
    int all = one.size() + other.size();
    return all == 0 ? 0 : 2.0 * one.stream().filter(other::contains).count() / all;
  }

  private static Set<String> trigrams(String text) {
    String cut = text.substring(0, Math.min(text.length(), LONGEST));
    String padded = "  " + Wording.normalised(cut) + " ";
    Set<String> trigrams = new HashSet<>();
    for (int i = 0; i + 3 <= padded.length(); i++) {
      trigrams.add(padded.substring(i, i + 3));
    }
    return trigrams;
  }
}
