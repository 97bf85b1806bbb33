package io.studygraph.document;

import io.studygraph.document.QuestionLine.Kind;

/** The first word of a line, which tells what the line cannot be. */
final class FirstWord {

  /** Of all words that are looked for. */
  private static final String STARTS = "abcefjkmoqrstw";

  private final String text;

  /** Where it starts; -1 where there is none. */
  private final int start;

  /** Where the line ends. */
  private final int end;

  /** Its first letter, in lower case, and what stands behind it; 0 where there is none. */
  private final char first;

  private final char second;

  FirstWord(String text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.first = start < 0 ? 0 : lower(text.charAt(start));
    this.second = start < 0 || start + 1 == end ? 0 : lower(text.charAt(start + 1));
  }

  /** Whether the line may be more than text or a bullet. */
  boolean mayStartAny() {
    return mayStart(Kind.OPTION)
        || (STARTS.indexOf(first) >= 0
            && (mayStart(Kind.PROMPT)
                || mayStart(Kind.OPTIONS)
                || mayStart(Kind.KEY)
                || mayStart(Kind.EXPLANATION)));
  }

  boolean mayStart(Kind kind) {
    return switch (kind) {
      case PROMPT -> first == 'q' && (!Character.isLetter(second) || starts("question"));
      case OPTIONS -> (first == 'o' && starts("options")) || (first == 'c' && starts("choices"));
      case OPTION -> first != 0 && (second == '.' || second == ')');
      case KEY -> mayBeKey();
      case EXPLANATION -> mayBeExplanation();
      default -> true;
    };
  }

  private boolean mayBeKey() {
    return switch (first) {
      case 'a' -> starts("ans") || isAlone(); // Ans, Answer, A:
      case 'c' -> starts("correct");
      case 'e' -> starts("expected");
      case 'k' -> starts("key");
      case 'm' -> starts("model");
      case 'r' -> starts("right");
      case 's' -> starts("solution");
      case 't' -> starts("the") && mayGoOnAsKey(start + 3);
      default -> false;
    };
  }

  /** Whether a colon stands behind its first letter, and blanks and emphasis between them. */
  private boolean isAlone() {
    int next = start + 1;
    while (next < end && " \t*_".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    return next < end && (text.charAt(next) == ':' || text.charAt(next) == '：');
  }

  /** Whether a word of the above may stand behind {@code the}. */
  private boolean mayGoOnAsKey(int behind) {
    int next = behind;
    while (next < end && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
      next++;
    }
    return next > behind && next < end && "acekmrs".indexOf(lower(text.charAt(next))) >= 0;
  }

  private boolean mayBeExplanation() {
    return switch (first) {
      case 'b' -> starts("because");
      case 'e' -> starts("expla"); // explanation, explained
      case 'f' -> starts("feedback");
      case 'j' -> starts("justification");
      case 'r' -> starts("rationale") || starts("reason");
      case 'w' -> starts("why");
      default -> false;
    };
  }

  private boolean starts(String word) {
    return second == word.charAt(1) && text.regionMatches(true, start, word, 0, word.length());
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }
}
