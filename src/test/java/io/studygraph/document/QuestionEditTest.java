package io.studygraph.document;

import static io.studygraph.document.Elements.QUESTIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.studygraph.document.Draft.DraftQuestion;
import io.studygraph.document.Edit.Add;
import io.studygraph.document.Edit.Change;
import io.studygraph.document.Edit.Move;
import io.studygraph.document.Edit.Remove;
import io.studygraph.document.Edit.SetAll;
import io.studygraph.document.Unwritable.Problem;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionEditTest {

  private static final String TWO =
      """
      ## Quiz

      ### One

      Q: First?
      Options:
      - A) a
      - B) b
      Answers: A
      Explanation: why

      ### Two

      Q: Second?
      - A) c
      - B) d
      Answers: B

      ## End
      """;

  private static String edited(String text, Edit... edits) {
    return DocumentEditor.edit(new Source(text, null), edits).text();
  }

  private static DraftQuestion first(String text) {
    return QUESTIONS.of(DocumentReader.read(new Source(text, null))).get(0);
  }

  private static String changed(String text, UnaryOperator<DraftQuestion> change) {
    return edited(text, new Change<>(QUESTIONS, 0, change.apply(first(text))));
  }

  private static String keyed(String text, String... correct) {
    return changed(
        text, q -> question(q.topic(), q.prompt(), q.options(), List.of(correct), q.explanation()));
  }

  private static String optioned(String text, List<String> options, String... correct) {
    return changed(
        text, q -> question(q.topic(), q.prompt(), options, List.of(correct), q.explanation()));
  }

  private static String explained(String text, @Nullable String explanation) {
    return changed(
        text, q -> question(q.topic(), q.prompt(), q.options(), q.correct(), explanation));
  }

  private static DraftQuestion question(
      @Nullable String topic,
      String prompt,
      List<String> options,
      List<String> correct,
      @Nullable String explanation) {
    return new DraftQuestion(topic, prompt, options, correct, explanation);
  }

  /** Letters of a key in each way of writing them, behind two or four options. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Answers: A           | B   | Answers: B",
        "**Answer:** A        | B,C | **Answer:** B, C",
        "Answers: A, C        | A,D | Answers: A, D",
        "Answers: A and C     | B,D | Answers: B and D",
        "Answer: A, B and D.  | A,C | Answer: A and C.",
        "Answers: AC          | BD  | Answers: BD",
        "Correct answer: (a)  | B   | Correct answer: (b)",
        "A: B => as two is b  | D   | A: D => as two is b",
        "Answer: B) two       | C   | Answer: C) three",
        "Answer: two          | C   | Answers: C",
        "> **Answer:** B      | D   | > **Answer:** D",
        "<details>Answer: B</details> | D | <details>Answer: D</details>",
      })
  void aKeyKeepsItsForm(String before, String correct, String after) {
    String options = "## Quiz\n\nQ: Which?\n* (a) one\n* (b) two\n* (c) three\n* (d) four\n";
    List<String> letters = List.of(correct.length() == 2 ? correct.split("") : correct.split(","));

    assertThat(keyed(options + before + "\n", letters.toArray(String[]::new)))
        .isEqualTo(
            before.equals("Answer: two")
                ? "## Quiz\n\nQ: Which?\nOptions:\n- A) one\n- B) two\n- C) three\n- D) four\n"
                    + after
                    + "\n"
                : options + after + "\n");
  }

  @Test
  void boxesAreTicked() {
    String boxes = "## Quiz\n\nQ: Which?\n- [x] one\n- [ ] two\n- [ ] three\n";

    assertThat(keyed(boxes, "B", "C"))
        .isEqualTo("## Quiz\n\nQ: Which?\n- [ ] one\n- [x] two\n- [x] three\n");
    assertThat(optioned(boxes, List.of("one", "new", "two", "three"), "A"))
        .isEqualTo(boxes.replace("- [ ] two", "- [ ] new\n- [ ] two"));
  }

  @Test
  void optionsAreLetteredAnew() {
    String bold = "## Quiz\r\n\r\nQ1: Which?\r\n1. x\r\n\r\n**A.** one\r\n**B.** two\r\nAnswer: B";

    assertThat(optioned(bold, List.of("zero", "one", "two"), "C"))
        .isEqualTo(
            bold.replace("**A.** one\r\n**B.** two", "**A.** zero\r\n**B.** one\r\n**C.** two")
                .replace("Answer: B", "Answer: C"));
    assertThat(optioned(TWO, List.of("b"), "A"))
        .isEqualTo(TWO.replace("- A) a\n- B) b\n", "- A) b\n"));
    assertThat(optioned(TWO, List.of("a", "x"), "A")).isEqualTo(TWO.replace("B) b", "B) x"));
  }

  @Test
  void aPromptAndATopicAreReplaced() {
    assertThat(
            changed(
                TWO, q -> question("Uno", "What\nnow?", q.options(), q.correct(), q.explanation())))
        .isEqualTo(TWO.replace("### One", "### Uno").replace("First?", "What\nnow?"));
  }

  @Test
  void anExplanationKeepsItsPlace() {
    assertThat(explained(TWO, "two\nlines")).isEqualTo(TWO.replace("why", "two\nlines"));
    assertThat(explained(TWO, null)).isEqualTo(TWO.replace("Explanation: why\n", ""));
    String details =
        """
        ## Quiz

        Q: Which?
        - A) a
        - B) b

        <details><summary>Answer</summary>

        B

        Since
        not.

        </details>
        """;
    assertThat(explained(details, "Because."))
        .isEqualTo(details.replace("Since\nnot.", "Because."));
    String quote = "## Quiz\n\nQ: Which?\n- A) a\n- B) b\n\n> **Answer:** B\n>\n> Since\n";
    assertThat(explained(quote, "One\ntwo")).isEqualTo(quote.replace("Since", "One\n> two"));
    assertThat(
            edited(
                TWO,
                new Change<>(
                    QUESTIONS,
                    1,
                    question("Two", "Second?", List.of("c", "d"), List.of("B"), "so"))))
        .isEqualTo(TWO.replace("Answers: B\n", "Answers: B\nExplanation: so\n"));
  }

  @Test
  void aQuestionComesAndGoes() {
    DraftQuestion added = question("Two", "Third?", List.of("e", "f"), List.of("A"), null);
    String with = edited(TWO, new Add<>(QUESTIONS, 2, added));

    assertThat(first(with)).isEqualTo(first(TWO));
    assertThat(QUESTIONS.of(DocumentReader.read(new Source(with, null)))).hasSize(3);
    assertThat(edited(with, new Remove<>(QUESTIONS, 2))).isEqualTo(TWO);
    assertThat(edited(TWO, new Remove<>(QUESTIONS, 1)))
        .isEqualTo(TWO.replace("\n\n### Two\n\nQ: Second?\n- A) c\n- B) d\nAnswers: B", ""));
    assertThat(edited(TWO, new SetAll<>(QUESTIONS, List.of()))).isEqualTo("## End\n");
  }

  @Test
  void aFirstQuestionBringsItsSection() {
    DraftQuestion added = question("One", "First?", List.of("a", "b"), List.of("A"), null);

    assertThat(edited("# T\n\n## Links\n\nx\n", new Add<>(QUESTIONS, 0, added)))
        .isEqualTo(
            """
            # T

            ## Quizzes

            ### One

            Q: First?
            Options:
            - A) a
            - B) b
            Answers: A

            ## Links

            x
            """);
  }

  @Test
  void aQuestionMovesWithItsBytes() {
    String quiz =
        """
        ## Quiz

        Q1: a?
        * a. x
        * b. y

        Answer: A

        ---

        Q2: b?
        * a. x
        * b. y
        Answer: B""";

    assertThat(edited(quiz, new Move<>(QUESTIONS, 1, 0)))
        .isEqualTo(
            """
            ## Quiz

            Q2: b?
            * a. x
            * b. y
            Answer: B

            Q1: a?
            * a. x
            * b. y

            Answer: A

            ---""");
  }

  @Test
  void frontMatterHoldsIndices() {
    String front =
        """
        ---
        quizzes:
          - question: "Which?"
            options: [one,  two, 3]
            answers: [0, 2]  # why
            explanation: >
              folded
        ---
        # T
        """;

    assertThat(keyed(front, "A", "B")).isEqualTo(front.replace("[0, 2]", "[0, 1]"));
    assertThat(optioned(front, List.of("one", "zwei", "3"), "A", "C"))
        .isEqualTo(front.replace("two", "zwei"));
    assertThat(explained(front, "New")).isEqualTo(front.replace("folded", "New"));
    assertThat(explained(front, null))
        .isEqualTo(front.replace("    explanation: >\n      folded\n", ""));
  }

  @Test
  void indentedPromptGrowsAndShrinksInItsColumn() {
    String tagged =
        """
        === "Example"

            <quiz>
            What is the sum?
            ```
            2 + 2
            ```
            - [ ] 3
            - [x] 4
            </quiz>
        """;
    DraftQuestion sum = first(tagged);
    UnaryOperator<DraftQuestion> shorter =
        q -> question(q.topic(), "Which?", q.options(), q.correct(), q.explanation());

    String one = changed(tagged, shorter);
    assertThat(one).contains("    <quiz>\n    Which?\n    - [ ] 3\n");
    assertThat(edited(one, new Change<>(QUESTIONS, 0, sum))).isEqualTo(tagged);
  }

  @Test
  void whatTheFormatCannotHoldIsRefused() {
    assertThatExceptionOfType(Unwritable.class)
        .isThrownBy(() -> explained(TWO, "a\n\n### Heading"))
        .satisfies(
            refusal ->
                assertThat(refusal.problems())
                    .extracting(Problem::pointer)
                    .containsExactly("/questions/0/explanation"));
    assertThatExceptionOfType(Unwritable.class).isThrownBy(() -> keyed(TWO, "C"));
  }
}
