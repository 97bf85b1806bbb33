package io.studygraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What would take hours if its cost were a square, or more stack than there is. */
class LargeNotesTest {

  private static final int LINES = 100_000;
  private static final int MANY = 30_000;

  static List<String> notes() {
    return List.of(
        "## Same heading\n".repeat(LINES),
        "## Quizzes\n" + "Q: q\n- A) a\n- B) b\nAnswers: A\nExplanation: x\n\n".repeat(LINES),
        "## Quiz\nQ: q\nOptions:\n" + "- A) a\n".repeat(MANY) + "Answers:\n" + "- b\n".repeat(MANY),
        "## Quiz\n" + "### Answer\nx\n".repeat(MANY),
        "text\n".repeat(MANY) + "Is it?\n" + "- [x] a\nOptions:\n".repeat(MANY),
        "Is it?\n- A) a\n- B) b\n" + "\n  a\n#### A: B\n".repeat(MANY),
        ">".repeat(MANY) + " x",
        "- ".repeat(MANY) + "x",
        "word ".repeat(LINES * 4),
        "word *em* `code` [a](b.md) ".repeat(LINES),
        "[[".repeat(MANY) + "[a](b".repeat(MANY / 4) + "`".repeat(MANY),
        "{{A".repeat(MANY),
        "\0".repeat(MANY),
        "<details><summary>Answer\n".repeat(MANY),
        "Answer: " + "**(".repeat(MANY),
        "## Trade-offs\n**A:**\n\n" + "- **Pros of A:** b\n".repeat(MANY / 4),
        "---\na: " + "[".repeat(MANY) + "\n---\n",
        "---\na:\n " + "- ".repeat(MANY) + "\n---\n",
        "---\n" + "answers: [0]\n".repeat(MANY / 4) + "---\n",
        "---\nquizzes:\n" + "- {q: x, options: [a], answers: [0]}\n".repeat(MANY / 4) + "---\n",
        """
        ---
        a: &a [x, x, x, x, x, x, x, x]
        b: &b [*a , *a , *a , *a , *a , *a , *a ]
        c: &c [*b , *b , *b , *b , *b , *b , *b ]
        d: &d [*c , *c , *c , *c , *c , *c , *c ]
        e: [*d , *d , *d , *d , *d , *d , *d ]
        ---
        """);
  }

  @ParameterizedTest
  @MethodSource("notes")
  void areRead(String text) {
    assertThat(DocumentReader.read(new Source(text, null)).title()).isEqualTo("Untitled");
  }
}
