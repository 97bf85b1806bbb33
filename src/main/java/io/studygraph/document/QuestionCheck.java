package io.studygraph.document;

import io.studygraph.document.Draft.DraftQuestion;
import io.studygraph.document.Question.Option;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Checks that the questions of a draft read back as they are. */
final class QuestionCheck {

  private static final int LETTERS = 26;

  private QuestionCheck() {}

  static void check(List<DraftQuestion> questions, Problems problems) {
    for (int i = 0; i < questions.size(); i++) {
      String pointer = "/questions/" + i;
      int before = problems.count();
      checkTexts(questions.get(i), pointer, problems);
      checkCorrect(questions.get(i), pointer, problems);
      if (problems.count() == before) {
        readBack(questions.get(i), pointer, problems);
      }
    }
  }

  private static void checkTexts(DraftQuestion question, String pointer, Problems problems) {
    problems.checkOptionalLine(pointer + "/topic", question.topic());
    problems.checkText(pointer + "/prompt", question.prompt());
    for (int i = 0; i < question.options().size(); i++) {
      problems.checkText(pointer + "/options/" + i, question.options().get(i));
    }
    if (question.options().size() > LETTERS) {
      problems.add(pointer + "/options", "Give at most " + LETTERS + " options.");
    }
    String explanation = question.explanation();
    if (explanation != null) {
      problems.checkText(pointer + "/explanation", explanation);
    }
  }

  private static void checkCorrect(DraftQuestion question, String pointer, Problems problems) {
    Set<String> left = new HashSet<>();
    for (int i = 0; i < question.options().size(); i++) {
      left.add(QuestionWriter.letter(i));
    }
    for (int i = 0; i < question.correct().size(); i++) {
      if (!left.remove(question.correct().get(i))) {
        problems.add(pointer + "/correct/" + i, "Name the letter of an option, each once.");
      }
    }
  }

  /** With another question below it, which an unclosed fence would swallow. */
  private static void readBack(DraftQuestion asked, String pointer, Problems problems) {
    DraftQuestion next =
        new DraftQuestion(asked.topic(), "Next?", List.of("yes", "no"), List.of("A"), null);
    String written = "## Quizzes\n\n" + QuestionWriter.write(List.of(asked, next)) + "\n";
    List<Question> read = DraftCheck.read(written).questions();
    @Nullable String field = read.isEmpty() ? "" : difference(asked, read.get(0));
    if (field != null || read.size() != 2 || difference(next, read.get(1)) != null) {
      problems.add(pointer + Objects.requireNonNullElse(field, ""), message(field));
    }
  }

  private static String message(@Nullable String field) {
    if (Objects.equals(field, "/explanation")) {
      return "The explanation would end early or swallow what follows: write it without headings and"
          + " lines like those of a question, and close every code fence.";
    }
    return Objects.equals(field, "/correct")
        ? "The question would be kept without its key: take placeholders such as {{TITLE}} out."
        : DraftCheck.MISREAD;
  }

  private static @Nullable String difference(DraftQuestion asked, Question read) {
    if (!asked.prompt().strip().equals(read.prompt())) {
      return "/prompt";
    }
    List<String> options = read.options().stream().map(Option::text).toList();
    for (int i = 0; i < asked.options().size(); i++) {
      if (i >= options.size() || !asked.options().get(i).strip().equals(options.get(i))) {
        return "/options/" + i;
      }
    }
    if (options.size() > asked.options().size() || !keysAreLetters(read)) {
      return "/options";
    }
    if (!QuestionWriter.correct(asked).equals(read.correct())) {
      return "/correct";
    }
    String explanation = asked.explanation();
    String text = explanation == null ? null : SectionWriter.text(explanation).strip();
    if (!Objects.equals(text, read.explanation())) {
      return "/explanation";
    }
    String topic = asked.topic();
    return Objects.equals(topic == null ? null : topic.strip(), read.topic()) ? null : "/topic";
  }

  private static boolean keysAreLetters(Question read) {
    return IntStream.range(0, read.options().size())
        .allMatch(i -> read.options().get(i).key().equals(QuestionWriter.letter(i)));
  }
}
