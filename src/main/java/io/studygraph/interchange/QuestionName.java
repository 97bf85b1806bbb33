package io.studygraph.interchange;

import io.studygraph.markdown.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/**
 * Names of questions, which other programs want and notes have not: a topic is one, and else the
 * start of the question.
 */
final class QuestionName {

  private static final int MAX = 80;

  private QuestionName() {}

  static String of(QuizItem item) {
    String topic = item.topic();
    return topic != null ? topic : start(item.prompt());
  }

  private static String start(String prompt) {
    String words = words(PlainHtml.text(HtmlRenderer.render(prompt)));
    if (words.codePointCount(0, words.length()) <= MAX) {
      return words;
    }
    return words.substring(0, words.offsetByCodePoints(0, MAX - 3)) + "...";
  }

  /** Null for a name that is but the start of the question. */
  static @Nullable String topic(@Nullable String name, String prompt) {
    if (name == null || name.isBlank()) {
      return null;
    }
    String words = words(name);
    String start = words.replaceFirst("(?:\\.{3}|…)$", "");
    return words(PlainHtml.text(HtmlRenderer.render(prompt))).startsWith(start) ? null : words;
  }

  private static String words(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
