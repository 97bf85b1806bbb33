package io.studygraph.document;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells from a heading what its section is for. */
final class Headings {

  private static final Map<String, Role> ROLES =
      Map.ofEntries(
          entry("summary", Role.SUMMARY),
          entry("tl dr", Role.SUMMARY),
          entry("tldr", Role.SUMMARY),
          entry("problem statement", Role.PROBLEM_STATEMENT),
          entry("problem", Role.PROBLEM_STATEMENT),
          entry("scale and constraints", Role.SCALE_AND_CONSTRAINTS),
          entry("constraints", Role.SCALE_AND_CONSTRAINTS),
          entry("scale", Role.SCALE_AND_CONSTRAINTS),
          // Requirements say for how many, how fast and how much: they are read as facts.
          entry("requirements", Role.SCALE_AND_CONSTRAINTS),
          entry("requirements and constraints", Role.SCALE_AND_CONSTRAINTS),
          entry("functional requirements", Role.SCALE_AND_CONSTRAINTS),
          entry("non functional requirements", Role.SCALE_AND_CONSTRAINTS),
          entry("high level architecture", Role.HIGH_LEVEL_ARCHITECTURE),
          entry("high level design", Role.HIGH_LEVEL_ARCHITECTURE),
          entry("architecture", Role.HIGH_LEVEL_ARCHITECTURE),
          entry("detailed design", Role.DETAILED_DESIGN),
          entry("core components", Role.CORE_COMPONENTS),
          entry("components", Role.CORE_COMPONENTS),
          entry("key components", Role.CORE_COMPONENTS),
          entry("data models", Role.DATA_MODELS),
          entry("data model", Role.DATA_MODELS),
          entry("database schema", Role.DATA_MODELS),
          entry("schema", Role.DATA_MODELS),
          entry("api design", Role.API_DESIGN),
          entry("api", Role.API_DESIGN),
          entry("apis", Role.API_DESIGN),
          entry("api endpoints", Role.API_DESIGN),
          entry("trade offs and alternatives", Role.TRADE_OFFS),
          entry("tradeoffs and alternatives", Role.TRADE_OFFS),
          entry("trade offs", Role.TRADE_OFFS),
          entry("tradeoffs", Role.TRADE_OFFS),
          entry("trade off analysis", Role.TRADE_OFFS),
          entry("tradeoff analysis", Role.TRADE_OFFS),
          entry("alternatives", Role.TRADE_OFFS),
          entry("scaling strategy", Role.SCALING_STRATEGY),
          entry("scaling strategies", Role.SCALING_STRATEGY),
          entry("scaling", Role.SCALING_STRATEGY),
          entry("failure handling", Role.FAILURE_HANDLING),
          entry("failure modes", Role.FAILURE_HANDLING),
          entry("failure scenarios", Role.FAILURE_HANDLING),
          entry("examples snippets", Role.EXAMPLES),
          entry("examples and snippets", Role.EXAMPLES),
          entry("examples", Role.EXAMPLES),
          entry("example", Role.EXAMPLES),
          entry("snippets", Role.EXAMPLES),
          entry("code snippets", Role.EXAMPLES),
          entry("code examples", Role.EXAMPLES),
          entry("quizzes", Role.QUIZZES),
          entry("quiz", Role.QUIZZES),
          entry("quiz questions", Role.QUIZZES),
          entry("questions", Role.QUIZZES),
          entry("practice questions", Role.QUIZZES),
          entry("review questions", Role.QUIZZES),
          entry("practice quiz", Role.QUIZZES),
          entry("test yourself", Role.QUIZZES),
          entry("self test", Role.QUIZZES),
          entry("check your knowledge", Role.QUIZZES),
          entry("check your understanding", Role.QUIZZES),
          entry("knowledge check", Role.QUIZZES),
          entry("flashcards", Role.FLASHCARDS),
          entry("flash cards", Role.FLASHCARDS),
          entry("flashcard", Role.FLASHCARDS),
          entry("learning sources", Role.LEARNING_SOURCES),
          entry("sources", Role.LEARNING_SOURCES),
          entry("links", Role.LEARNING_SOURCES),
          entry("references", Role.LEARNING_SOURCES),
          entry("further reading", Role.LEARNING_SOURCES),
          entry("resources", Role.LEARNING_SOURCES),
          entry("details", Role.DETAILS));

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

  private static final Pattern ANSWER_KEY = Pattern.compile("answer keys?(?: .*)?");

  private static final Pattern BEGINS_ANSWERS =
      Pattern.compile("(?:answer keys?|answers|correct answers?|solutions)(?: .*)?");

  /** What a heading in a quiz begins with that is an answer itself. */
  private static final Pattern ANSWER = Pattern.compile("(?:correct )?answer(?: .*)?");

  /** {@code A: B and C} is an answer all the same. */
  private static final Pattern TOPIC =
      Pattern.compile("(?:a(?!(?: (?:and|[a-h]))+$)|why|because) .*");

  /** {@code Quiz 2}, {@code Caching quiz}: a quiz not known as one would show its answers. */
  private static final Pattern QUIZ =
      Pattern.compile(
          "(?:.{1,60} )?(?:quiz|quizzes|mcqs?|(?:quiz|practice|review) questions)(?: \\d+)?");

  private static final Pattern ID = Pattern.compile("\\{#[^}]*}\\s*$");
  private static final Pattern SIGNS = Pattern.compile("^[^\\p{L}]+");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern NUMBERS = Pattern.compile("^(?:\\d+ )+");

  private Headings() {}

  static Role role(String heading) {
    String name = normal(heading);
    Role other = QUIZ.matcher(name).matches() ? Role.QUIZZES : Role.OTHER;
    return ROLES.getOrDefault(name, other);
  }

  /** A heading above the key of a quiz, such as {@code Answers}. */
  static boolean standsAboveAnswers(String heading) {
    String name = normal(heading);
    return ANSWERS.contains(name) || BEGINS_ANSWERS.matcher(name).matches();
  }

  /** A heading that needs no quiz above it, such as {@code Answer key for the exam}. */
  static boolean isAnswerKey(String heading) {
    return ANSWER_KEY.matcher(normal(heading)).matches();
  }

  /** A heading inside a quiz that is a key, such as {@code Answer (B)}. */
  static boolean isAnswer(String heading) {
    String name = normal(heading);
    QuestionLine.Kind kind = QuestionLine.of(words(heading)).kind();
    return ANSWER.matcher(name).matches()
        || ((kind == QuestionLine.Kind.KEY || kind == QuestionLine.Kind.EXPLANATION)
            && !TOPIC.matcher(name).matches());
  }

  /** Without a sign such as a tick, which may stand before any topic. */
  private static String words(String heading) {
    return SIGNS.matcher(heading).replaceFirst("");
  }

  /** {@code 🔥 3. Scale & Constraints {#scale}} → {@code scale and constraints}. */
  static String normal(String heading) {
    String bare = ID.matcher(heading).replaceFirst("").toLowerCase(Locale.ROOT);
    String words = GAPS.matcher(bare.replace("&", " and ")).replaceAll(" ").strip();
    return NUMBERS.matcher(words).replaceFirst("");
  }
}
