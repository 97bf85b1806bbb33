package io.studygraph.document;

import io.studygraph.document.QuestionLine.Kind;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a quiz in the form that the template gives them: {@code Q: text}, {@code Options:},
 * {@code - A) text}, {@code Answers: A, C}, {@code Explanation: text}; indented too, and options
 * with a dot. Decisions have {@code - **Why chosen:**}, which looks like an explanation. Most lines
 * of most quizzes are such, and need none of the patterns that know the other forms.
 */
@SuppressWarnings("ImmutableEnumChecker") // a record of what cannot change is not seen as such
enum UsualLine {
  PROMPT("Q:", Kind.PROMPT),
  OPTIONS("Options:", Kind.OPTIONS),
  ANSWERS("Answers:", Kind.KEY),
  ANSWER("Answer:", Kind.KEY),
  CORRECT_ANSWER("Correct answer:", Kind.KEY),
  CORRECT_ANSWER_CAPITALS("Correct Answer:", Kind.KEY),
  EXPLANATION("Explanation:", Kind.EXPLANATION),
  WHY_CHOSEN("- **Why chosen:**", Kind.EXPLANATION);

  private static final UsualLine[] ALL = values();
  private static final char LAST_LETTER = 'H';

  /** {@code - A) text} and so on, which need no object for each. */
  private static final QuestionLine[] UNINDENTED_OPTIONS =
      IntStream.rangeClosed('A', LAST_LETTER)
          .mapToObj(letter -> new QuestionLine(Kind.OPTION, Character.toString(letter), -1, 5))
          .toArray(QuestionLine[]::new);

  private final String label;
  private final Kind kind;
  private final QuestionLine unindented;

  UsualLine(String label, Kind kind) {
    this.label = label;
    this.kind = kind;
    this.unindented = new QuestionLine(kind, "", -1, label.length() + 1);
  }

  /** Null for a line in any other form. */
  static @Nullable QuestionLine read(String text, int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) == ' ') {
      at++;
    }
    QuestionLine option = at < end && text.charAt(at) == '-' ? option(text, start, at, end) : null;
    return option == null ? labelled(text, start, at, end) : option;
  }

  private static @Nullable QuestionLine labelled(String text, int start, int at, int end) {
    for (UsualLine usual : ALL) {
      if (text.startsWith(usual.label, at)) {
        int behind = at + usual.label.length();
        if (behind == end) {
          return new QuestionLine(usual.kind, "", -1, behind - start);
        } else if (!isBlankAndText(text, behind, end)) {
          return null;
        }
        return at == start
            ? usual.unindented
            : new QuestionLine(usual.kind, "", -1, behind + 1 - start);
      }
    }
    return null;
  }

  /** A dash, a letter of the first ones, its mark, and text behind single blanks. */
  private static @Nullable QuestionLine option(String text, int start, int dash, int end) {
    boolean usual =
        dash + 5 < end
            && text.charAt(dash + 1) == ' '
            && text.charAt(dash + 2) >= 'A'
            && text.charAt(dash + 2) <= LAST_LETTER
            && (text.charAt(dash + 3) == ')' || text.charAt(dash + 3) == '.')
            && isBlankAndText(text, dash + 4, end);
    if (!usual) {
      return null;
    }
    QuestionLine unindented = UNINDENTED_OPTIONS[text.charAt(dash + 2) - 'A'];
    return dash == start
        ? unindented
        : new QuestionLine(Kind.OPTION, unindented.letter(), -1, dash + 5 - start);
  }

  private static boolean isBlankAndText(String text, int at, int end) {
    return at + 1 < end && text.charAt(at) == ' ' && Character.isLetterOrDigit(text.charAt(at + 1));
  }
}
