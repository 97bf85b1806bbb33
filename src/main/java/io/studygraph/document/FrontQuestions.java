package io.studygraph.document;

import io.studygraph.document.Question.Option;
import io.studygraph.markdown.Span;
import io.studygraph.markdown.YamlNode;
import io.studygraph.markdown.YamlNode.Entry;
import io.studygraph.markdown.YamlNode.Mapping;
import io.studygraph.markdown.YamlNode.Scalar;
import io.studygraph.markdown.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code quizzes: [{q: …, options: […], answers: [0, 2], explanation: …}]}; answers count
 * from 0.
 */
final class FrontQuestions {

  private static final Set<String> SHOWN = Set.of("q", "question", "options", "topic");

  private FrontQuestions() {}

  /**
   * A question and where it stands.
   *
   * @param lettered an explanation that names options by their letters
   */
  record Found(
      Question question, @Nullable DiagnosticCode problem, Span span, @Nullable Span lettered) {}

  static List<Found> read(Entry quizzes, Diagnostics diagnostics) {
    List<Found> found = new ArrayList<>();
    if (quizzes.value() instanceof Sequence sequence) {
      for (YamlNode item : sequence.items()) {
        if (item instanceof Mapping mapping && text(mapping, "q", "question").isPresent()) {
          found.add(read(mapping));
        } else {
          wrongType(item.span(), diagnostics);
        }
      }
    } else if (!(quizzes.value() instanceof Scalar scalar && scalar.value() == null)) {
      wrongType(quizzes.value().span(), diagnostics);
    }
    return found;
  }

  private static void wrongType(Span span, Diagnostics diagnostics) {
    diagnostics.add(
        DiagnosticCode.FRONT_MATTER_WRONG_TYPE,
        span,
        "/quizzes",
        null,
        "An entry of quizzes",
        "a mapping with q, options, answers and explanation");
  }

  private static Found read(Mapping mapping) {
    String prompt = text(mapping, "q", "question").orElse("");
    List<Option> options = new ArrayList<>();
    if (find(mapping, "options", "options") instanceof Sequence sequence) {
      for (YamlNode item : sequence.items()) {
        String text = item instanceof Scalar scalar ? scalar.text() : "";
        options.add(new Option(OptionKeys.at(options.size()), text.strip()));
      }
    }
    List<String> correct = new ArrayList<>();
    DiagnosticCode problem = readKey(find(mapping, "answers", "answer"), options, correct);
    if (Placeholders.isIn(prompt) || options.stream().anyMatch(o -> Placeholders.isIn(o.text()))) {
      problem = DiagnosticCode.QUESTION_PLACEHOLDER;
    }
    Question question =
        new Question(
            text(mapping, "topic", "topic").orElse(null),
            prompt,
            List.copyOf(options),
            problem == null ? List.copyOf(correct) : List.of(),
            text(mapping, "explanation", "explanation").orElse(null),
            null,
            shown(mapping));
    return new Found(question, problem, mapping.span(), lettered(mapping));
  }

  private static @Nullable Span lettered(Mapping mapping) {
    return find(mapping, "explanation", "explanation") instanceof Scalar scalar
            && LetterMention.isIn(scalar.text())
        ? scalar.span()
        : null;
  }

  /** The end of a key at the end would change where the question ends. */
  private static Lines shown(Mapping mapping) {
    int last = mapping.span().firstLine();
    for (Entry entry : mapping.entries()) {
      if (SHOWN.contains(entry.name())) {
        last = Math.max(last, entry.value().span().lastLine());
      }
    }
    return new Lines(mapping.span().firstLine(), last);
  }

  private static @Nullable DiagnosticCode readKey(
      @Nullable YamlNode key, List<Option> options, List<String> correct) {
    if (options.isEmpty()) {
      return DiagnosticCode.QUESTION_WITHOUT_OPTIONS;
    }
    List<YamlNode> items =
        key instanceof Sequence sequence
            ? sequence.items()
            : key == null ? List.of() : List.of(key);
    if (items.isEmpty() || (items.size() == 1 && items.get(0).value() == null)) {
      return DiagnosticCode.QUESTION_WITHOUT_KEY;
    }
    TreeSet<Long> indices = new TreeSet<>();
    for (YamlNode item : items) {
      if (!(item.value() instanceof Long index)) {
        return DiagnosticCode.QUESTION_KEY_UNREADABLE;
      }
      indices.add(index);
    }
    if (indices.first() < 0 || indices.last() >= options.size()) {
      return DiagnosticCode.QUESTION_KEY_OUTSIDE_OPTIONS;
    }
    indices.forEach(index -> correct.add(OptionKeys.at(index.intValue())));
    return null;
  }

  private static Optional<String> text(Mapping mapping, String name, String otherName) {
    return find(mapping, name, otherName) instanceof Scalar scalar
            && scalar.value() != null
            && !scalar.text().isBlank()
        ? Optional.of(scalar.text().strip())
        : Optional.empty();
  }

  private static @Nullable YamlNode find(Mapping mapping, String name, String otherName) {
    YamlNode found = null;
    for (Entry entry : mapping.entries()) {
      if (entry.name().equals(name) || entry.name().equals(otherName)) {
        found = entry.value();
      }
    }
    return found;
  }
}
