package io.studygraph.document;

import io.studygraph.document.QuestionLine.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a quiz in the form that the template gives them: {@code Q: text}, {@code Options:},
 * {@code - A) text}, {@code Answers: A, C}, {@code Explanation: text}. Most lines of most quizzes
 * are such, and need none of the patterns that know the other forms.
 */
enum UsualLine {
  PROMPT("Q:", Kind.PROMPT),
  OPTIONS("Options:", Kind.OPTIONS),
  ANSWERS("Answers:", Kind.KEY),
  ANSWER("Answer:", Kind.KEY),
  EXPLANATION("Explanation:", Kind.EXPLANATION);

  private static final UsualLine[] ALL = values();

  private final String label;
  private final Kind kind;

  UsualLine(String label, Kind kind) {
    this.label = label;
    this.kind = kind;
  }

  /** Null for a line in any other form. */
  static @Nullable QuestionLine read(String text, int start, int end) {
    if (start == end) {
      return null;
    } else if (text.charAt(start) == '-') {
      return option(text, start, end);
    }
    for (UsualLine usual : ALL) {
      if (text.startsWith(usual.label, start)) {
        int behind = start + usual.label.length();
        boolean alone = behind == end;
        return alone || isBlankAndText(text, behind, end)
            ? new QuestionLine(usual.kind, "", -1, behind + (alone ? 0 : 1) - start)
            : null;
      }
    }
    return null;
  }

  /** A dash, a letter of the first ones, a bracket, and text behind single blanks. */
  private static @Nullable QuestionLine option(String text, int start, int end) {
    boolean usual =
        start + 5 < end
            && text.charAt(start + 1) == ' '
            && text.charAt(start + 2) >= 'A'
            && text.charAt(start + 2) <= 'H'
            && text.charAt(start + 3) == ')'
            && isBlankAndText(text, start + 4, end);
    return usual
        ? new QuestionLine(Kind.OPTION, text.substring(start + 2, start + 3), -1, 5)
        : null;
  }

  private static boolean isBlankAndText(String text, int at, int end) {
    return at + 1 < end && text.charAt(at) == ' ' && Character.isLetterOrDigit(text.charAt(at + 1));
  }
}
