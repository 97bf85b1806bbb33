package io.studygraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.studygraph.markdown.SourceLines;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainSectionsTest {

  private static final int TEXTS = 20_000;

  /** A section that starts with code is gone through line by line, plain or not. */
  private static final String CODE = "```sh\nls\n```\n";

  private static final int FIRST_LINE = 4;

  private static final List<String> LINES =
      List.of(
          "",
          "",
          "Some text.",
          "What is cached?",
          "1. What is cached?",
          "2) Which one?",
          "- **Users:** many",
          "* item",
          "- **Why chosen:** it is fast",
          "Explanation: because",
          "Options:",
          "> quoted",
          "> Explanation: because",
          "    indented",
          "    ```",
          "A. first",
          "- B) second",
          "- [x] done",
          "Answer: B",
          "Q: What?",
          "<details>",
          "<details><summary>Answer</summary>",
          "</details>",
          "<quiz>",
          "</quiz>",
          "<b>text</b>");

  private static Body body(String text) {
    return Body.of(SourceLines.of(CODE + text), 1);
  }

  private static boolean isPlain(Body body) {
    CodeLines code = CodeLines.of(body.tree().fences(), body.lines());
    return new PlainSections(body.lines(), body.kinds(), code)
        .arePlain(FIRST_LINE, body.lines().count());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text",
        "- **Pros:** fast\n- **Why chosen:** it is\n",
        "1. What?\n2. Why?\n",
        "```python\nAnswer: B\n```\n"
      })
  void knowsMostTextForPlain(String text) {
    assertThat(isPlain(body(text))).isTrue();
  }

  @Test
  void knowsNothingForPlainThatHoldsQuestionsOrAnswers() {
    Random random = new Random(1);
    int plain = 0;
    int others = 0;
    for (int i = 0; i < TEXTS; i++) {
      StringBuilder text = new StringBuilder();
      for (int lines = 1 + random.nextInt(8); lines > 0; lines--) {
        text.append(LINES.get(random.nextInt(LINES.size()))).append('\n');
      }
      Body body = body(text.toString());
      Scan scan = body.scan();
      boolean nothing =
          scan.questions().isEmpty()
              && scan.concealed().apply(body.lines()).equals(body.lines().text());
      if (isPlain(body)) {
        assertThat(nothing).as(text.toString()).isTrue();
        plain++;
      } else if (!nothing) {
        others++;
      }
    }
    assertThat(plain).isGreaterThan(TEXTS / 20);
    assertThat(others).isGreaterThan(TEXTS / 20);
  }
}
