package io.studygraph.document;

import io.studygraph.markdown.YamlNode;
import io.studygraph.markdown.YamlNode.Entry;
import io.studygraph.markdown.YamlNode.Mapping;
import io.studygraph.markdown.YamlNode.Sequence;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What keys of front matter are called that have to do with questions. */
final class FrontMatterNames {

  private static final Set<String> SHOWN =
      Set.of(
          "q",
          "ask",
          "question",
          "prompt",
          "stem",
          "text",
          "options",
          "choices",
          "topic",
          "title",
          "id",
          "name",
          "label",
          "tags",
          "difficulty",
          "type",
          "category",
          "level",
          "section",
          "multiple",
          "points",
          "image",
          "code",
          "language");

  private static final Set<String> OPTIONS = Set.of("options", "opts", "choices");

  private static final Set<String> PROMPTS = Set.of("q", "question", "prompt", "stem", "ask");

  private static final Set<String> ASKING =
      Set.of("q", "question", "prompt", "stem", "options", "choices", "answers", "answer");

  private static final Pattern KEY = Pattern.compile("(?:correct|answer).*");

  private static final Pattern ANSWERS =
      Pattern.compile(
          "(?:quiz )?(?:(?:correct )?answers?(?: keys?)?|explanations?|solutions?|rationale"
              + "|correct(?: ?(?:answer|option|index|choice)s?)?)");

  private static final Pattern LOOKS_LIKE_QUIZ =
      Pattern.compile(
          "quiz|question|answer|explanation|correct|solution", Pattern.CASE_INSENSITIVE);

  /** Keys that name neither questions nor answers. */
  private static final Set<String> TEMPLATE =
      Set.of("title", "date", "tags", "related", "slug", "category");

  private FrontMatterNames() {}

  static boolean looksLikeQuiz(String text) {
    return LOOKS_LIKE_QUIZ.matcher(text).find();
  }

  /** Whether the key is one that names neither questions nor answers. */
  static boolean isOfTemplate(Entry entry) {
    return TEMPLATE.contains(entry.name());
  }

  /** Whether learners are known to need what stands below this key of a question. */
  static boolean isShown(Entry entry) {
    return SHOWN.contains(normal(entry));
  }

  static boolean isOptions(Entry entry) {
    return OPTIONS.contains(normal(entry));
  }

  /** Whether the key is one of answers, wherever it stands. */
  static boolean isAnswers(Entry entry) {
    return ANSWERS.matcher(normal(entry)).matches();
  }

  static boolean isQuestion(Mapping mapping) {
    return mapping.entries().stream().anyMatch(entry -> ASKING.contains(normal(entry)));
  }

  static boolean hasOptions(Mapping mapping) {
    return mapping.entries().stream().anyMatch(FrontMatterNames::isOptions);
  }

  /** A prompt and a key. */
  static boolean hasKey(Mapping mapping) {
    List<String> names = mapping.entries().stream().map(FrontMatterNames::normal).toList();
    return names.stream().anyMatch(PROMPTS::contains)
        && names.stream().anyMatch(name -> KEY.matcher(name).matches());
  }

  /** A list of questions by groups: {@code quizzes: {easy: [{q: …}]}}. */
  static boolean areQuestions(YamlNode node) {
    return node instanceof Sequence sequence
        && sequence.items().stream()
            .anyMatch(item -> item instanceof Mapping mapping && hasOptions(mapping));
  }

  private static String normal(Entry entry) {
    return Headings.normal(entry.name());
  }
}
