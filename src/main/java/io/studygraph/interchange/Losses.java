package io.studygraph.interchange;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what does not come across. What several texts of a question lose is said once. */
final class Losses {

  private final Set<Loss> found = new LinkedHashSet<>();

  void add(LossType type, QuizItem item, Object... details) {
    String question = item.id() != null ? item.id() : item.topic();
    found.add(new Loss(type, question, item.line(), type.detail(details)));
  }

  /** About what stands at a line of the file, and made no question. */
  void addAt(LossType type, int line, @Nullable String name, Object... details) {
    found.add(new Loss(type, name, line, type.detail(details)));
  }

  /** About the file as a whole. */
  void add(LossType type, Object... details) {
    found.add(new Loss(type, null, null, type.detail(details)));
  }

  /** How many questions are left out. */
  int leftOut() {
    return (int) found.stream().filter(Loss::leftOut).count();
  }

  List<Loss> list() {
    return List.copyOf(found);
  }
}
