package io.studygraph.interchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what a file says on the way to {@link Imported}. */
final class QuestionFile {

  /**
   * More than any course has in one file; each takes a few milliseconds to be checked as a note's.
   */
  private static final int MOST_QUESTIONS = 2000;

  private final List<QuizItem> items = new ArrayList<>();
  private final Set<Set<String>> tagSets = new HashSet<>();
  private final Set<String> tags = new LinkedHashSet<>();
  private final Losses losses = new Losses();
  private @Nullable String title;
  private boolean identified;

  /** How many questions were taken so far. */
  int size() {
    return items.size();
  }

  Losses losses() {
    return losses;
  }

  /**
   * @throws UnreadableFile when there are more than one note should hold
   */
  void add(Choice choice) {
    if (items.size() >= MOST_QUESTIONS) {
      throw new UnreadableFile(
          "It has more than %,d questions: send it in parts.".formatted(MOST_QUESTIONS));
    }
    choice.toItem(losses).ifPresent(items::add);
  }

  void category(int line, String path) {
    String name = CategoryPath.last(path);
    if (title == null && !name.isEmpty()) {
      title = name;
    } else if (!name.equals(title)) {
      losses.addAt(LossType.CATEGORY, line, null, name);
    }
  }

  /** Of one question. */
  void tags(List<String> names) {
    tags.addAll(names);
    tagSets.add(Set.copyOf(names));
  }

  void identified() {
    identified = true;
  }

  Imported read() {
    if (tagSets.size() > 1) {
      losses.add(LossType.TAGS_JOINED);
    }
    if (identified) {
      losses.add(LossType.IDENTIFIERS);
    }
    return new Imported(title, List.copyOf(tags), List.copyOf(items), losses.list());
  }
}
