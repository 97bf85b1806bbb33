package io.studygraph.document;

import io.studygraph.markdown.YamlNode;
import io.studygraph.markdown.YamlNode.Entry;
import io.studygraph.markdown.YamlNode.Mapping;
import io.studygraph.markdown.YamlNode.Scalar;
import io.studygraph.markdown.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads {@code flashcards: [{q: …, a: …}]}. */
final class FrontFlashcards {

  static final Set<String> QUESTIONS = Set.of("q", "question", "front");
  static final Set<String> ANSWERS = Set.of("a", "answer", "back");

  private FrontFlashcards() {}

  static List<Flashcard> read(Entry flashcards, Diagnostics diagnostics) {
    List<Flashcard> found = new ArrayList<>();
    if (flashcards.value() instanceof Sequence sequence) {
      for (YamlNode item : sequence.items()) {
        String question = item instanceof Mapping mapping ? text(mapping, QUESTIONS) : "";
        String answer = item instanceof Mapping mapping ? text(mapping, ANSWERS) : "";
        if (question.isEmpty() || answer.isEmpty()) {
          wrongType(item, diagnostics);
        } else {
          found.add(new Flashcard(question, answer, null, Lines.of(item.span())));
        }
      }
    } else if (!(flashcards.value() instanceof Scalar scalar && scalar.value() == null)) {
      wrongType(flashcards.value(), diagnostics);
    }
    return found;
  }

  private static void wrongType(YamlNode node, Diagnostics diagnostics) {
    diagnostics.add(
        DiagnosticCode.FRONT_MATTER_WRONG_TYPE,
        node.span(),
        "/flashcards",
        null,
        "An entry of flashcards",
        "a mapping with q and a");
  }

  private static String text(Mapping mapping, Set<String> names) {
    for (Entry entry : mapping.entries()) {
      if (names.contains(entry.name())
          && entry.value() instanceof Scalar scalar
          && scalar.value() != null) {
        return scalar.text().strip();
      }
    }
    return "";
  }
}
