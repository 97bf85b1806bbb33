package io.studygraph.document;

import io.studygraph.document.Unwritable.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what keeps a draft from being written. */
final class Problems {

  private final List<Problem> found = new ArrayList<>();

  void add(String pointer, String message) {
    found.add(new Problem(pointer, message));
  }

  void checkText(String pointer, String text) {
    if (text.isBlank()) {
      add(pointer, "This is blank: give it a text.");
    }
  }

  /** Checks a text that has to stand on one line. */
  void checkLine(String pointer, String text) {
    checkText(pointer, text);
    if (!text.isBlank() && (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0)) {
      add(pointer, "This has to stand on one line: take the line breaks out.");
    }
  }

  void checkOptionalLine(String pointer, @Nullable String text) {
    if (text != null) {
      checkLine(pointer, text);
    }
  }

  int count() {
    return found.size();
  }

  /** Those with one of these pointers, or with one below it; null when there are none. */
  @Nullable Unwritable within(List<String> pointers) {
    List<Problem> within =
        found.stream()
            .filter(
                problem ->
                    pointers.stream()
                        .anyMatch(each -> (problem.pointer() + "/").startsWith(each + "/")))
            .toList();
    return within.isEmpty() ? null : new Unwritable(within);
  }

  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new Unwritable(found);
    }
  }
}
