package io.studygraph.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the questions of a note again after an edit, so that they keep their ids: by the same
 * prompt, else by the same options.
 */
final class QuestionMatching {

  private final List<QuestionRow> former;

  private QuestionMatching(List<QuestionRow> former) {
    this.former = new ArrayList<>(former);
  }

  /** The present questions, each with the id and version that it has by what it was before. */
  static List<QuestionRow> match(List<QuestionRow> former, List<QuestionRow> present) {
    QuestionMatching matching = new QuestionMatching(former);
    List<@Nullable QuestionRow> found = new ArrayList<>();
    present.forEach(row -> found.add(matching.take(row, QuestionRow::hasPromptOf)));
    List<QuestionRow> matched = new ArrayList<>();
    for (int i = 0; i < present.size(); i++) {
      QuestionRow row = present.get(i);
      QuestionRow predecessor = found.get(i);
      if (predecessor == null) {
        predecessor = matching.take(row, QuestionRow::hasOptionsOf);
      }
      matched.add(predecessor == null ? row : row.after(predecessor));
    }
    return matched;
  }

  private @Nullable QuestionRow take(QuestionRow row, BiPredicate<QuestionRow, QuestionRow> alike) {
    for (QuestionRow candidate : former) {
      if (alike.test(row, candidate)) {
        former.remove(candidate);
        return candidate;
      }
    }
    return null;
  }
}
