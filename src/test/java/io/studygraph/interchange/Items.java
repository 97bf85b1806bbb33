package io.studygraph.interchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Questions and files for tests. */
final class Items {

  private Items() {}

  static QuizItem item(String prompt, List<String> options, Set<Integer> correct) {
    return item(prompt, options, correct, null);
  }

  static QuizItem item(
      String prompt, List<String> options, Set<Integer> correct, @Nullable String explanation) {
    return new QuizItem("id-1", 7, null, prompt, options, correct, Set.of(), explanation);
  }

  static QuizContent quiz(QuizItem... items) {
    return new QuizContent("caches", "Caches", List.of(), List.of(items), List.of());
  }

  static String text(ExportFormat format, QuizItem... items) {
    return new String(format.export(quiz(items)).bytes(), UTF_8);
  }

  static List<String> codes(List<Loss> losses) {
    return losses.stream().map(loss -> loss.code().toString()).toList();
  }

  static List<String> losses(ExportFormat format, QuizItem... items) {
    return codes(format.export(quiz(items)).losses());
  }

  static List<String> codes(Imported imported) {
    return codes(imported.losses());
  }
}
