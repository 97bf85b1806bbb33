package io.studygraph.quiz;

import io.studygraph.document.Question;
import io.studygraph.document.Question.Option;
import io.studygraph.quiz.PinnedQuestion.PinnedOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * What a question as it was shown is by the one that its note has now: which option is which, and
 * which are right. An option is the one with the same text; else, where there are as many as
 * before, the one with the same letter, whose text was mended.
 */
final class PresentKey {

  private final PinnedQuestion shown;
  private final Question present;
  private final Map<String, String> letters = new HashMap<>();

  PresentKey(PinnedQuestion shown, Question present) {
    this.shown = shown;
    this.present = present;
    List<Option> free = new ArrayList<>(present.options());
    pair(
        free,
        (option, other) ->
            Wording.normalised(option.text()).equals(Wording.normalised(other.text())));
    if (shown.options().size() == present.options().size()) {
      pair(free, (option, other) -> option.letter().equals(other.key()));
    }
  }

  private void pair(List<Option> free, BiPredicate<PinnedOption, Option> same) {
    for (PinnedOption option : shown.options()) {
      if (!letters.containsKey(option.id())) {
        free.stream()
            .filter(other -> same.test(option, other))
            .findFirst()
            .ifPresent(
                other -> {
                  letters.put(option.id(), other.key());
                  free.remove(other);
                });
      }
    }
  }

  /** The present letters of options that were shown, by their ids; without those that are gone. */
  Map<String, String> letters() {
    return letters;
  }

  /**
   * The ids of the options shown that are right now; empty when all that are right are new ones.
   */
  List<String> correct() {
    return shown.options().stream()
        .map(PinnedOption::id)
        .filter(id -> letters.containsKey(id) && present.correct().contains(letters.get(id)))
        .toList();
  }

  /** Whether the options that were shown are those that there are, and those right that are. */
  boolean asks(List<String> key) {
    return letters.size() == shown.options().size()
        && letters.size() == present.options().size()
        && Set.copyOf(correct()).equals(Set.copyOf(key));
  }
}
