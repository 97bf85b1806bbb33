package io.studygraph.quiz;

import io.studygraph.document.Question;
import io.studygraph.document.Question.Option;
import io.studygraph.http.Digest;
import io.studygraph.http.TimeOrderedId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What is stored of a question: its identity, and hashes that tell whether it is the one it was.
 * White space and case of a prompt do not make another question of it.
 *
 * @param version counts the changes of prompt, options or key
 */
record QuestionRow(UUID id, int version, String promptHash, String optionsHash, String keyHash) {

  static QuestionRow created(Question question) {
    return new QuestionRow(
        TimeOrderedId.make(),
        1,
        hash(List.of(question.prompt().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))),
        hash(question.options().stream().map(Option::text).toList()),
        hash(question.correct()));
  }

  boolean hasPromptOf(QuestionRow other) {
    return promptHash.equals(other.promptHash);
  }

  boolean hasOptionsOf(QuestionRow other) {
    return optionsHash.equals(other.optionsHash);
  }

  /** This question as the successor of a former state of it. */
  QuestionRow after(QuestionRow former) {
    boolean same = hasPromptOf(former) && hasOptionsOf(former) && keyHash.equals(former.keyHash);
    return new QuestionRow(
        former.id, same ? former.version : former.version + 1, promptHash, optionsHash, keyHash);
  }

  /** Each text is led by its length, so that no two lists of texts have the same bytes. */
  private static String hash(List<String> texts) {
    return Digest.name(
        texts.stream().map(text -> text.length() + ":" + text).collect(Collectors.joining()), 16);
  }
}
