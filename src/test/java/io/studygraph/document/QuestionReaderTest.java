package io.studygraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.studygraph.document.Question.Option;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionReaderTest {

  private static Question only(String... lines) {
    List<Question> questions = Notes.read(lines).questions();
    assertThat(questions).hasSize(1);
    return questions.get(0);
  }

  @Test
  void readsTheTemplatesForm() {
    Question question =
        only(
            "## Quizzes",
            "### Joins",
            "Q: Which join?",
            "Options:",
            "- A) inner",
            "- B) outer",
            "Answers: A, B",
            "Explanation: both");

    assertThat(question)
        .isEqualTo(
            new Question(
                "Joins",
                "Which join?",
                List.of(new Option("A", "inner"), new Option("B", "outer")),
                List.of("A", "B"),
                "both",
                "joins",
                new Lines(3, 6)));
  }

  @Test
  void explanationEndsAtNextHeading() {
    Document document =
        Notes.read(
            "## Quizzes",
            "Q: x",
            "- A) a",
            "- B) b",
            "Answers: A",
            "Explanation: one",
            "",
            "two",
            "",
            "#### Deeper",
            "not a part of it",
            "## After",
            "nor this");

    assertThat(document.questions().get(0).explanation()).isEqualTo("one\n\ntwo");
  }

  @Test
  void explanationEndsAtNextPrompt() {
    Document document =
        Notes.read(
            "## Quizzes",
            "Q: x",
            "- A) a",
            "- B) b",
            "Answers: A",
            "Explanation: one",
            "Q: y",
            "- A) a",
            "- B) b",
            "Answers: B");

    assertThat(document.questions()).extracting(Question::explanation).containsExactly("one", null);
  }

  @Test
  void linesInFencesAreCode() {
    Question question =
        only(
            "## Quizzes",
            "Q: What does this print?",
            "```",
            "Q: no",
            "Options:",
            "- Z) no",
            "Explanation: no",
            "```",
            "- A) a",
            "- B) b",
            "Answers: B",
            "Explanation: see",
            "```",
            "## no heading",
            "```",
            "end");

    assertThat(question.prompt()).contains("Explanation: no").contains("- Z) no");
    assertThat(question.options()).hasSize(2);
    assertThat(question.explanation()).isEqualTo("see\n```\n## no heading\n```\nend");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Answers: A, C | AC",
        "Answer: b | B",
        "Correct answer: B | B",
        "Correct answers: B, C | BC",
        "**Answers:** A and C | AC",
        "**Answer**: A | A",
        "Answers: A, B and D. | ABD",
        "Answers: Ac | AC",
        "Answers: C, D => because | CD",
        "Answers: (A), (B) | AB",
        "Answer is B | B",
        "Answer B | B",
        "> Answers: B | B",
        "- **Answer:** B | B",
        "Answers: B) two | B",
        "Answers: two | B",
        "Answers: A; C | AC",
        "Answers: A/C | AC",
        "Answers: C, A, C | AC"
      })
  void readsKeys(String line, String letters) {
    Question question =
        only("## Quiz", "Q: x", "- A) one", "- B) two", "- C) three", "- D) four", line);

    assertThat(String.join("", question.correct())).isEqualTo(letters);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Answers: | question-without-key",
        "Answers: maybe A | question-key-unreadable",
        "Answers: Bad | question-key-unreadable",
        "Answers: B) one | question-key-unreadable",
        "Answers: 1, 2 | question-key-unreadable",
        "Answers: A, E | question-key-outside-options",
        "Answers: {{ANSWER_LETTERS}} | question-placeholder",
        "end | question-without-key"
      })
  void keepsQuestionsWithoutReadableKeyAsUnanswerable(String line, String code) {
    String[] note = {"## Quiz", "Q: x", "- A) one", "- B) two", "- C) three", line};

    assertThat(only(note).answerable()).isFalse();
    assertThat(only(note).options()).hasSize(3);
    assertThat(Notes.codes(Notes.read(note))).contains(code);
  }

  @ParameterizedTest
  @CsvSource({
    "A. one,B. two",
    "A) one,B) two",
    "(A) one,(B) two",
    "a) one,b) two",
    "- A. one,- B. two",
    "* A) one,* B) two",
    "- [ ] A. one,- [ ] B. two",
    "**A.** one,**B.** two",
    "- [ ] one,- [ ] two"
  })
  void readsOptions(String first, String second) {
    assertThat(only("## Quiz", "Q: x", first, second, "Answer: B").options())
        .containsExactly(new Option("A", "one"), new Option("B", "two"));
  }

  @Test
  void plainBulletsAreOptionsBelowTheirLabel() {
    assertThat(only("## Quiz", "Q: x", "Options:", "- one", "- two", "Answer: B").options())
        .containsExactly(new Option("A", "one"), new Option("B", "two"));
  }

  @Test
  void optionsOutOfOrderAreNotGraded() {
    String[] note = {"## Quiz", "Q: x", "- A) one", "- C) two", "Answer: C"};

    assertThat(only(note).answerable()).isFalse();
    assertThat(Notes.codes(Notes.read(note))).contains("question-options-out-of-order");
  }

  @Test
  void ticksThatContradictTheLettersAreNoKey() {
    assertThat(only("## Quiz", "Q: x", "- [x] A) one", "- [ ] B) two", "Answer: B").answerable())
        .isFalse();
  }

  @Test
  void headingByAccidentEndsNoQuestion() {
    Document document =
        Notes.read(
            "## Quiz",
            "Q: x",
            "- A) one",
            "- B) two",
            "",
            "Answers: B",
            "Explanation: why",
            "---",
            "",
            "Q: y",
            "- A) one",
            "- B) two",
            "Answers: A");

    assertThat(document.questions())
        .extracting(Question::correct)
        .containsExactly(List.of("B"), List.of("A"));
    assertThat(document.questions().get(0).explanation()).isEqualTo("why");
    assertThat(document.sections()).extracting(Section::title).containsExactly("Quiz");
  }

  @Test
  void topicsAreNoDesignSections() {
    Document document =
        Notes.read("## Quizzes", "### API Design", "Q: x", "- A) one", "- B) two", "Answers: B");

    assertThat(document.questions().get(0).topic()).isEqualTo("API Design");
    assertThat(document.sections().get(0).children().get(0).role()).isEqualTo(Role.OTHER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. What?~- A) one~- B) two~Answer: B",
        "7) What?~~   - a) one~   - b) two~~   <details><summary>Answer</summary>B</details>",
        "**3. What?**~- A) one~- B) two~Correct answer: B",
        "1. What?  - A) one~   - B) two~~   Answer: B",
        "What?~~A. one~B. two~~Answer: B",
        "### Question 1~What?~- A) one~- B) two~Answer: B",
        "### 1. What?~- A) one~- B) two~Answer: B",
        "### What?~- A) one~- B) two~> [!success]- Answer~> B",
        "**Q1.** What?~- A) one~- B) two~Answer: B",
        "**Question 1**~~What?~- A) one~- B) two~Answer: B",
        "Q: What?~- A) one~- **B) two**",
        "<quiz>~What?~- [ ] one~- [x] two~</quiz>"
      })
  void readsPromptsInEachForm(String note) {
    Question question = only(note.split("~"));

    assertThat(question.prompt()).isEqualTo("What?");
    assertThat(question.options()).containsExactly(new Option("A", "one"), new Option("B", "two"));
    assertThat(question.correct()).containsExactly("B");
  }

  @Test
  void explanationBelowTagsIsTextWithoutThem() {
    Question question =
        only(
            "1. What?",
            "    - A. one",
            "    - B. two",
            "",
            "    <details><summary>Answer</summary>",
            "",
            "    Correct Answer: A",
            "",
            "    Explanation:",
            "",
            "    - see <https://example.org>",
            "",
            "    </details>",
            "",
            "After.");

    assertThat(question.explanation()).isEqualTo("- see <https://example.org>");
  }

  @Test
  void questionsInFrontMatterCountFromZero() {
    Question question =
        only(
            "---",
            "quizzes:",
            "  - q: x",
            "    options: [one, two, three]",
            "    answers: [2, 0]",
            "    explanation: why",
            "---");

    assertThat(question.correct()).containsExactly("A", "C");
    assertThat(question.explanation()).isEqualTo("why");
    assertThat(question.section()).isNull();
    assertThat(question.lines()).isEqualTo(new Lines(3, 4));
  }
}
