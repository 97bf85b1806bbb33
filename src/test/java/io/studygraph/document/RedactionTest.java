package io.studygraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {

  @Test
  void keepsEveryLineInItsPlace() {
    String text = "## Quiz\r\nQ: x\r\n- A) a\r\n- B) b\r\nAnswers: A\r\n## After\r\ntext";

    Redaction.Redacted redacted = Redaction.redact(new Source(text, "quiz.md"));

    assertThat(redacted.source()).isEqualTo(new Source(text.replace("Answers: A", " "), "quiz.md"));
    assertThat(redacted.lines()).containsExactly(new Lines(5, 5));
  }

  @Test
  void leavesNoteWithoutKeysAsItIs() {
    Source source =
        Notes.of(
            "# A note",
            "The answer: it depends.",
            "- [x] done",
            "Why: because.",
            "- **A:** b",
            "- **Key:** C");

    assertThat(Redaction.redact(source).source()).isSameAs(source);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SECRET is right",
        "<details>\nSECRET\n</details>",
        "<details open>SECRET</details>",
        "> [!success] Answer\n> SECRET",
        "> SECRET",
        "**Correct:** SECRET",
        "✅ SECRET",
        "=> SECRET",
        "Answer (SECRET): it",
        "The correct answer is B, SECRET",
        "Answers: SECRET\n\n- SECRET\n\n1. SECRET\n\n```\nSECRET\n```\n\n    SECRET",
        "Explanation: SECRET\n---\n\nSECRET",
        "<!-- Answers: B SECRET -->",
        "#### Solution\n\nSECRET\n\n> SECRET",
        "Answers: B\n\nSECRET ends in an underline\n==="
      })
  void concealsWhatStandsBelowOptionsInAnyForm(String answer) {
    String shown =
        Notes.shown(
            "## Quiz", "", "### Topic", "Q: x", "- A) a", "- B) b", "", answer, "", "## End");

    assertThat(shown)
        .doesNotContain("SECRET")
        .contains("Q: x\n- A) a\n- B) b\n")
        .contains("## End");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- A) a ✅\n- B) b",
        "- A) a ✓\n- B) b",
        "- A) a 🗸\n- B) b",
        "- A) a (correct!)\n- B) b",
        "- A) a Explanation: it is so\n- B) b",
        "- A) a (correct)\n- B) b",
        "- A) a <-- correct\n- B) b",
        "- [x] A) a\n- [ ] B) b",
        "- [X] a\n- [ ] b",
        "- **A) a**\n- B) b",
        "- A) **a**\n- B) b",
        "- <mark>A) a</mark>\n- B) b"
      })
  void optionsLookAlike(String options) {
    String shown = Notes.shown("## Quiz", "Q: x", options);

    assertThat(shown.replaceAll("[ \n]+", " "))
        .isEqualTo(
            "## Quiz Q: x "
                + options
                    .replaceAll("[ \n]+", " ")
                    .replaceAll("\\[[xX]]", "[ ]")
                    .replaceAll("[*]{2}|</?mark>", "")
                    .replaceAll(" (✅|✓|🗸|\\(correct!?\\)|<-- correct|Explanation: it is so)", "")
                + " ");
  }

  @ParameterizedTest
  @CsvSource({
    "- A) a ✅~- B) b, - A) a~- B) b",
    "'- A) a  (correct)  ~- B) b  ', '- A) a  ~- B) b  '",
    "- A) a <-- right~- B) b, - A) a~- B) b",
    "- A) **a**~- B) b, - A) a~- B) b",
    "-   **A) a**~-   B) b, -   A) a~-   B) b",
    "**A) a**~B) b, A) a~B) b",
    "<mark>A) a  a</mark>~B) b, A) a  a~B) b",
    "- A) a - ✅~- B) b, - A) a~- B) b",
    "- A) a – ✔️ correct!~- B) b - ❌, - A) a~- B) b",
    "- A) a -~- B) b - ✅, - A) a -~- B) b",
    "- [x] a~- [] b~- [ ] c, - [] a~- [] b~- [] c",
    "- [x] **A) a**~- [ ] B) b, - [ ] A) a~- [ ] B) b",
  })
  void markOfRightOptionLeavesNoTrace(String marked, String plain) {
    String quiz = "## Quiz\nQ: x\n";

    assertThat(Notes.shown(quiz + marked.replace('~', '\n')))
        .isEqualTo(Notes.shown(quiz + plain.replace('~', '\n')));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What is it?~- [x] a~- [ ] b",
        "What is it?~- [x] a~- [x] b",
        "**What is it?**~~* [x] a~  and more~~* [ ] b",
        "Which do you~know? Choose two.~~- [X] a~- [ ] b",
        "What does it print?~~```~x~```~- [x] a~- [ ] b",
        "1. What is it?~   - [x] a~   - [ ] b~2. And what is this?~   - [ ] a~   - [x] b",
        "### Which is it?~- [x] A) a~- [ ] B) b"
      })
  void concealsTicksBelowQuestionOutsideAnyQuiz(String note) {
    String text = "## Topic\n" + note.replace('~', '\n') + "\n";

    assertThat(Notes.shown("## Topic\n" + note.replace('~', '\n')))
        .isEqualTo(text.replaceAll("\\[[xX]]", "[ ]"));
    RedactionLawsTest.assertLaws(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## Todo~- [x] a~- [ ] b",
        "What is left?~- [x] nothing",
        "Is it done?~~These are:~- [x] a~- [ ] b",
        "- Is it done?~- This is:~  - [x] a~  - [ ] b",
        "See https://a.org/?x=y for~- [x] a~- [ ] b",
        "Is it?~- [ ] a~- [ ] b~~## Todo~- [x] a~- [ ] b",
        "What does it bring?~- **Speed**: much~- Cost"
      })
  void tasksAndTermsStayAsTheyAre(String note) {
    Source source = Notes.of(note.replace('~', '\n'));

    assertThat(Redaction.redact(source).source()).isSameAs(source);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ans. B", "The answer is option B.", "B is the correct answer."})
  void concealsAnswerRightBelowOptions(String answer) {
    assertThat(Notes.shown("## Quiz", "Q: x", "- A) a", "- B) b", answer, "## End"))
        .doesNotContain(answer)
        .contains("- B) b\n")
        .contains("## End");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "text", "yaml"})
  void concealsAnswerInFenceBelowOptions(String language) {
    String fence = "```" + language + "\nAnswers: B\nSECRET\n```";

    assertThat(Notes.shown("## Quiz", "Q: x", "- A) a", "- B) b", "", fence, "", "## End"))
        .doesNotContain("Answers", "SECRET")
        .contains("## End");
  }

  @Test
  void showsCodeOfOption() {
    assertThat(Notes.shown("## Quiz", "Q: x", "- A)", "  ```", "  key: value", "  ```", "- B) b"))
        .contains("key: value")
        .contains("- B) b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#### Correct Answer: B",
        "#### Answer: B",
        "#### Answer (B)",
        "#### A: B",
        "#### Answer is B",
        "## Answer Key for all",
        "## Answers (1 to 3)",
        "## Solutions to the quiz"
      })
  void concealsHeadingThatIsAnswer(String heading) {
    assertThat(
            Notes.shown(
                "## Quiz", "### Topic", "Q: x", "- A) a", "- B) b", heading, "SECRET", "## End"))
        .doesNotContain(heading, "SECRET")
        .contains("- B) b")
        .contains("## End");
  }

  @Test
  void readsKeyFromHeading() {
    Document document = Notes.read("## Quiz", "Q: x", "- A) a", "- B) b", "### Answer: B");

    assertThat(document.questions().get(0).correct()).containsExactly("B");
  }

  @Test
  void concealsAnswerKeyBelowQuestionsOutsideAnyQuiz() {
    assertThat(Notes.shown("## Topic", "Q: x", "- A) a", "- B) b", "## Answer Key", "SECRET"))
        .doesNotContain("SECRET");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Q: x~- A) a~- B) b~~#### A: B~SECRET",
        "Q: x~- A) a~- B) b~#### Explanation~SECRET",
        "Which one?~- A) a~- [ ] B) b~  more~#### A: B~SECRET",
        "1. Which one?~- [ ] a~- [ ] b~### Answer~SECRET",
        "### Which one?~- A) a~- B) b~### Correct answer: SECRET"
      })
  void concealsHeadingThatIsAnswerBelowOptionsOutsideAnyQuiz(String note) {
    String text = "## Topic\n" + note.replace('~', '\n') + "\n## End\nshown";

    assertThat(Notes.shown(text)).doesNotContain("SECRET", "A: B").contains("b\n", "## End\nshown");
    RedactionLawsTest.assertLaws(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "### Options~- A) a~- B) b~### Solution~shown",
        "### Which store?~- A) a~- B) b~### Rationale~shown",
        "Is it?~~Yes.~### Answer~shown",
        "### A: B~shown"
      })
  void headingThatNoQuestionStandsAboveStays(String note) {
    Source source = Notes.of("## Topic", note.replace('~', '\n'));

    assertThat(Redaction.redact(source).source()).isSameAs(source);
  }

  @ParameterizedTest
  @ValueSource(strings = {"B", "B and C", "> B", "> B and C", "> Text that goes on and on"})
  void blanksInFrontOfEndOfDetailsTellNothing(String answer) {
    String mark = answer.startsWith(">") ? "> " : "";
    for (String gap : List.of("", "\n", "x\n\n")) {
      String open = "1. x?\n- A. a\n- B. b\n<details><summary>Answer</summary>\n" + gap;
      String shown = Notes.shown(open + answer + "</details> more\n2. y?");

      assertThat(shown).isEqualTo(open.replace("x\n\n", " \n\n") + mark + "</details>\n2. y?\n");
      RedactionLawsTest.assertLaws(open + answer + "</details> more\n2. y?\n");
    }
  }

  @Test
  void headingOfTopicInQuizIsNoAnswer() {
    String[] quiz = {"## Quiz", "### Why caching", "Q: x", "- A) a", "## Why Redis", "shown"};

    assertThat(Notes.shown(quiz)).contains("### Why caching\nQ: x\n- A) a\n", "## Why Redis");
  }

  @Test
  void showsSecondLineOfOption() {
    assertThat(Notes.shown("## Quiz", "Q: x", "- A) a", "- B) b", "and c")).contains("and c");
  }

  @Test
  void concealsAnswersOfQuizWithoutPrompts() {
    String shown =
        Notes.shown(
            "## Quiz",
            "1. First?",
            "   - A. a",
            "   - B. b",
            "",
            "   **Answer:** SECRET",
            "",
            "   SECRET",
            "2. Second?",
            "   - [x] a",
            "   - [ ] b");

    assertThat(shown).doesNotContain("SECRET").contains("2. Second?").contains("- [ ] a");
  }

  @Test
  void concealsSectionOfAnswersBelowQuiz() {
    String shown =
        Notes.shown(
            "## Quiz",
            "Q: x",
            "- A) a",
            "- B) b",
            "## Answers",
            "### 1",
            "SECRET",
            "### 2",
            "SECRET",
            "## After",
            "shown");

    assertThat(shown).doesNotContain("SECRET").contains("## After\nshown");
  }

  @Test
  void concealsAnswersInDetailsOutsideAnyQuiz() {
    String shown =
        Notes.shown(
            "1. First?",
            "    - A. a",
            "    - B. b",
            "",
            "    <details markdown=1><summary markdown='span'>Answer</summary>",
            "      Correct answer: SECRET",
            "    </details>",
            "",
            "2. Second?");

    assertThat(shown).doesNotContain("SECRET").contains("</details>\n\n2. Second?");
  }

  @Test
  void concealsKeysThatStrayFenceTurnsIntoCode() {
    String[] quiz = {
      "```",
      "",
      "## Quizzes",
      "Q: x",
      "- A) a",
      "- B) b",
      "Answers: B",
      "Explanation: SECRET",
      "",
      "## Examples",
      "shown"
    };

    assertThat(Notes.shown(quiz)).doesNotContain("SECRET", "Answers").contains("shown");
    String closed = String.join("\n", quiz) + "\n```";
    assertThat(Notes.shown(closed)).doesNotContain("SECRET", "Answers").contains("shown\n```");
  }

  @Test
  void showsFenceThatSaysWhatLanguageItHolds() {
    String shown = Notes.shown("```markdown", "Q: x", "- A) a", "Answers: B", "```");

    assertThat(shown).contains("Answers: B");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quizzes: [{q: x, options: [a, b], answers: [0], explanation: SECRET}]",
        "quizzes:\n- {\"q\":\"x\",\"options\":[\"a\"],\"answers\":[0],\"explanation\":\"SECRET\"}",
        "quizzes:\n- q: x\n  options: [a]\n  explanation: |\n    SECRET\n\n    SECRET\n  answers:\n  - 0 # SECRET",
        "quizzes:\n- q: x\n  options: [{text: a, right: SECRET}]\n  unheard: SECRET",
        "quizzes:\n  easy:\n  - q: x\n    options: [a]\n    correct_answer: SECRET",
        "quiz: |\n  Q: x\n  Answers: SECRET",
        "quizzes: [\"Q: x Answer: SECRET\"]",
        "course: {quizzes: [{q: x, options: [a], answers: SECRET}]}",
        "unheard:\n- question: x\n  options: [a]\n  key: SECRET",
        "exam: [{q: W?, a: SECRET, answer: SECRET, correct: SECRET}]",
        "study: {checks: [{ask: W?, opts: [a, b], correct: SECRET}]}",
        "study: {correct_option: SECRET, correctIndex: SECRET, rationale: SECRET}",
        "exam: |\n  Q: x\n  - A) a\n  Answers: A SECRET",
        "exam: [\"Q: x\n  Answers: SECRET\"]",
        "answers: [SECRET]",
        "quizzes:\n- q: x\n  explanation: &why SECRET\nnote: *why",
        "quizzes:\n- q: x\n  explanation: \"SECRET \\gamma\"",
        "quizzes: [{q: x, answers: [SECRET],},,]",
        "- quizzes: SECRET",
        "? quizzes\n: - q: x\n    answers: SECRET",
        "quizzes: [{q: x, answers: SECRET}]\nquizzes: []"
      })
  void concealsKeysInFrontMatter(String frontMatter) {
    Source source = Notes.of("---", "title: T", frontMatter, "---", "", "shown");
    Redaction.Redacted redacted = Redaction.redact(source);

    assertThat(redacted.source().text()).doesNotContain("SECRET").endsWith("---\n\nshown\n");
    assertThat(Redaction.redact(redacted.source()).source()).isSameAs(redacted.source());
    assertThat(DocumentReader.read(source).extra().toString()).doesNotContain("SECRET");
  }

  @Test
  void showsBackOfFlashcardInFrontMatter() {
    assertThat(Notes.shown("---", "flashcards: [{q: x, a: back}]", "---")).contains("a: back");
  }

  @Test
  void concealsKeysInFrontMatterThatIsNotClosed() {
    String shown =
        Notes.shown(
            "---",
            "title: T",
            "quizzes:",
            "- q: x",
            "  answers: [SECRET]",
            "  explanation: SECRET",
            "  SECRET",
            "",
            "# Body",
            "shown");

    assertThat(shown).doesNotContain("SECRET").endsWith("# Body\nshown\n");
  }

  @Test
  void concealsKeysInToml() {
    assertThat(Notes.shown("+++", "[[quizzes]]", "answers = \"SECRET\"", "+++", "shown"))
        .doesNotContain("SECRET")
        .endsWith("+++\nshown\n");
  }

  @Test
  void placeOfAnswerStaysBelowQuestionWithoutLabel() {
    assertThat(Notes.shown("1. x?", "   - A. a", "   - B. b", "", "   **Answer:** B", "   SECRET"))
        .isEqualTo("1. x?\n   - A. a\n   - B. b\n\n   **Answer:**\n \n");
  }

  @Test
  void summaryThatTellsTheAnswerIsConcealed() {
    assertThat(
            Notes.shown(
                "1. x?",
                "   - A. a",
                "   - B. b",
                "   <details id=\"SECRET\"><summary>It is SECRET</summary>SECRET</details>",
                "2. y?"))
        .doesNotContain("SECRET")
        .contains("<details", "</details>\n2. y?");
  }

  @Test
  void ordinaryListsStayAsTheyAre() {
    Source source =
        Notes.of(
            "1. Open it.",
            "2. Choose:",
            "    - A. read",
            "    - B. write",
            "3. Close it.",
            "",
            "- **A** one",
            "- **B** two");

    assertThat(Redaction.redact(source).source()).isSameAs(source);
    assertThat(DocumentReader.read(source).questions()).isEmpty();
  }

  @Test
  void concealsReasonThatGoesOnBelowItsOption() {
    assertThat(Notes.shown("## Quiz", "Q: x", "- A) a Explanation: SECRET", "  SECRET", "- B) b"))
        .doesNotContain("SECRET")
        .contains("- B) b");
  }

  @Test
  void concealsAnswerOfQuestionInCodeInQuiz() {
    assertThat(
            Notes.shown("## Quiz", "```yaml", "Q: x", "- A) a", "Answers: A", "SECRET", "```", "y"))
        .doesNotContain("SECRET", "Answers")
        .contains("- A) a", "```\ny");
  }

  @Test
  void blankLinesOfFrontMatterDoNotTellKeyFromReason() {
    String one = "---\nquizzes:\n- q: x\n  options: [a, b]\n";
    String list = Notes.shown(one + "  answers:\n  - 0\n  - 1\n  explanation: y\n---");
    String text = Notes.shown(one + "  answers: [1]\n  explanation: |\n    y\n    z\n---");

    assertThat(list).isEqualTo(text);
  }

  @Test
  void linesOfFlowStyleDoNotTellKeyFromReason() {
    String one = "---\nquizzes: [{q: x, options: [a, b],\n";
    String two = ",\n topic: t}]\n---";
    String list = Notes.shown(one + "answers: [\n0,\n1],\nexplanation: y" + two);
    String text = Notes.shown(one + "answers: 0,\nexplanation: 'y\nz\nw'" + two);

    assertThat(list).isEqualTo(one + " \n \n \n \n topic: t}]\n---\n").isEqualTo(text);
    RedactionLawsTest.assertLaws(one + "answers: [\n0,\n1],\nexplanation: y" + two);
    RedactionLawsTest.assertLaws("---\nquizzes: [{q: x,\noptions: [a], answers: [\n0\n]\n}]\n---");
  }

  @Test
  void nothingOfKeyIsLeftInDiagnostics() {
    Document document =
        Notes.read("## Quiz", "Q: x", "- A) a", "- B) b", "Answers: SECRET", "Explanation: SECRET");

    assertThat(document.diagnostics()).isNotEmpty();
    assertThat(document.diagnostics().toString()).doesNotContain("SECRET");
  }
}
