package io.studygraph.document;

import io.studygraph.document.QuestionLine.Kind;
import io.studygraph.markdown.SourceLines;
import java.util.regex.Pattern;

/**
 * The line where the answer to a question without a label starts. That an answer follows is what
 * tells such a question from a list, so the place of the answer stays when the answer goes:
 *
 * <pre>
 * Correct answer: B                               →  Correct answer:
 * {@code <details><summary>Answer</summary> B}    →  {@code <details><summary>Answer</summary>}
 * </pre>
 */
final class AnswerPlace {

  /** Labels such as {@code A:} and {@code Key:} are of a quiz in a quiz alone. */
  private static final Pattern SURE_LABEL =
      Pattern.compile("answer|correct|solution", Pattern.CASE_INSENSITIVE);

  private AnswerPlace() {}

  static boolean isAt(SourceLines lines, int line, QuestionLine found) {
    if (AnswerDetails.startAt(lines, line)) {
      return true;
    }
    if (!found.is(Kind.KEY)) {
      return false;
    }
    String text = lines.line(line);
    String label = text.substring(0, Math.min(text.length(), found.textStart()));
    return SURE_LABEL.matcher(label).find() && QuestionLine.of(label).is(Kind.KEY);
  }
}
