package io.studygraph.quiz;

import io.studygraph.document.Question;
import io.studygraph.http.Digest;
import io.studygraph.http.TimeOrderedId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is stored of a question: its identity, hashes that tell whether it is the one it was, and
 * its wording, that it be known where they do not. White space and case of a prompt do not make
 * another question of it.
 *
 * @param version counts the changes of prompt, options or key
 * @param wording null where it is not asked for, and of questions that a former release stored
 */
record QuestionRow(
    UUID id,
    int version,
    String promptHash,
    String optionsHash,
    String keyHash,
    @Nullable Wording wording)
    implements Recognizable<QuestionRow> {

  static QuestionRow created(Question question) {
    Wording wording = Wording.of(question);
    return new QuestionRow(
        TimeOrderedId.make(),
        1,
        hash(List.of(Wording.normalised(wording.prompt()))),
        hash(wording.options()),
        hash(question.correct()),
        wording);
  }

  @Override
  public Object prompt() {
    return promptHash;
  }

  @Override
  public Object options() {
    return optionsHash;
  }

  @Override
  public QuestionRow after(QuestionRow former) {
    boolean same =
        promptHash.equals(former.promptHash)
            && optionsHash.equals(former.optionsHash)
            && keyHash.equals(former.keyHash);
    return new QuestionRow(
        former.id,
        same ? former.version : former.version + 1,
        promptHash,
        optionsHash,
        keyHash,
        wording);
  }

  /** Each text is led by its length, so that no two lists of texts have the same bytes. */
  private static String hash(List<String> texts) {
    return Digest.name(
        texts.stream().map(text -> text.length() + ":" + text).collect(Collectors.joining()), 16);
  }
}
