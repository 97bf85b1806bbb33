package io.studygraph.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AikenTest {

  private static Imported read(String... lines) {
    return ImportFormat.AIKEN.read(String.join("\n", lines));
  }

  @Test
  void writesPlainText() {
    QuizItem item =
        Items.item("What is **`O(1)`**?", List.of("a *b*", "[c](https://c.example)"), Set.of(1));
    assertThat(Items.text(ExportFormat.AIKEN, item))
        .isEqualTo("What is O(1)?\nA) a b\nB) c\nANSWER: B\n");
    assertThat(Items.losses(ExportFormat.AIKEN, item)).containsExactly("formatting");
  }

  @Test
  void saysWhatItCannotHold() {
    assertThat(
            Items.losses(
                ExportFormat.AIKEN, Items.item("x y", List.of("a", "b"), Set.of(0, 1), "why")))
        .containsExactly("several-right-options");
    assertThat(
            Items.losses(
                ExportFormat.AIKEN, Items.item("x y\n\nz", List.of("a", "b"), Set.of(0), "why")))
        .containsExactly("explanation", "formatting", "line-breaks");
    assertThat(
            Items.losses(
                ExportFormat.AIKEN, Items.item("x y", Collections.nCopies(27, "a"), Set.of(0))))
        .containsExactly("too-many-options");
    for (String prompt : List.of("A) x", "B.", "ANSWER: x", "x")) {
      assertThat(Items.losses(ExportFormat.AIKEN, Items.item(prompt, List.of("a", "b"), Set.of(0))))
          .containsExactly("unwritable-text");
    }
  }

  @Test
  void readsWhatMoodleReads() {
    Imported read =
        read(
            "What is 2 * 3 * 4?",
            "A) 24",
            "B. <b>",
            "",
            "ANSWER: A",
            "",
            "Next?",
            "A) x",
            "B) y",
            "ANSWER: B)");
    assertThat(read.losses()).isEmpty();
    assertThat(read.items()).extracting(QuizItem::line).containsExactly(1, 7);
    assertThat(read.items())
        .extracting(QuizItem::prompt)
        .containsExactly("What is 2 * 3 * 4?", "Next?");
    assertThat(read.items().get(0).options()).containsExactly("24", "<b>");
    assertThat(read.items()).extracting(QuizItem::correct).containsExactly(Set.of(0), Set.of(1));
  }

  @Test
  void whatIsMalformedIsReportedByItsLine() {
    Imported read =
        read(
            "A) first",
            "",
            "One?",
            "A) x",
            "C) y",
            "ANSWER: A",
            "",
            "Two?",
            "A) x",
            "ANSWER: A",
            "",
            "Three?",
            "A) x",
            "B) y",
            "ANSWER: C",
            "",
            "Four?",
            "Five?",
            "A) x",
            "B) y",
            "ANSWER: A",
            "ANSWER: A",
            "Six?");
    assertThat(read.items()).extracting(QuizItem::prompt).containsExactly("Five?");
    assertThat(read.losses()).extracting(Loss::line).containsExactly(1, 3, 8, 12, 17, 22, 23);
    assertThat(Items.codes(read)).containsOnly("malformed");
  }
}
