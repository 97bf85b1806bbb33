package io.studygraph.document;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells from a heading whether it stands above the key of a quiz, or is the key itself. */
final class AnswerHeadings {

  private static final Set<String> ANSWERS =
      Set.of(
          "answer",
          "answers",
          "answer key",
          "answer keys",
          "correct answer",
          "correct answers",
          "quiz answers",
          "quiz solutions",
          "explanation",
          "explanations",
          "answers and explanations",
          "solution",
          "solutions");

  private static final List<String> ANSWER_KEY = List.of("answer key", "answer keys");

  private static final List<String> BEGIN_ANSWERS =
      List.of("answers", "correct answer", "correct answers", "solutions");

  /** What a heading in a quiz begins with that is an answer itself. */
  private static final List<String> ANSWER = List.of("answer", "correct answer");

  /** {@code A: B and C} is an answer all the same. */
  private static final Pattern TOPIC =
      Pattern.compile("(?:a(?!(?: (?:and|[a-h]))+$)|why|because) .*");

  private static final Pattern SIGNS = Pattern.compile("^[^\\p{L}]+");

  private AnswerHeadings() {}

  /** A first look, by rare letters: false for what is surely no {@link #standsAboveAnswers}. */
  static boolean mayNameAnswers(String heading) {
    for (int at = 0; at < heading.length(); at++) {
      boolean may =
          switch (heading.charAt(at)) {
            case 'w', 'W' -> isAt(heading, at - 3, "answer");
            case 'u', 'U' -> isAt(heading, at - 3, "solution");
            case 'x', 'X' -> isAt(heading, at - 1, "explanation");
            default -> false;
          };
      if (may) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAt(String heading, int at, String word) {
    return heading.regionMatches(true, at, word, 0, word.length());
  }

  /**
   * A heading above the key of a quiz, such as {@code Answers}.
   *
   * @param name as {@link Headings#normal} gives it
   */
  static boolean standsAboveAnswers(String name) {
    return ANSWERS.contains(name) || isAnswerKey(name) || begins(name, BEGIN_ANSWERS);
  }

  /**
   * A heading that needs no quiz above it, such as {@code Answer key for the exam}.
   *
   * @param name as {@link Headings#normal} gives it
   */
  static boolean isAnswerKey(String name) {
    return begins(name, ANSWER_KEY);
  }

  /** A heading inside a quiz that is a key, such as {@code Answer (B)}. */
  static boolean isAnswer(String heading) {
    return (mayNameAnswers(heading) && begins(Headings.normal(heading), ANSWER))
        || (QuestionLine.of(withoutSigns(heading)).tells()
            && !TOPIC.matcher(Headings.normal(heading)).matches());
  }

  private static boolean begins(String name, List<String> words) {
    for (String each : words) {
      if (name.startsWith(each)
          && (name.length() == each.length() || name.charAt(each.length()) == ' ')) {
        return true;
      }
    }
    return false;
  }

  /** Without a sign such as a tick, which may stand before any topic. */
  private static String withoutSigns(String heading) {
    boolean sign = !heading.isEmpty() && !Character.isLetter(heading.charAt(0));
    return sign ? SIGNS.matcher(heading).replaceFirst("") : heading;
  }
}
