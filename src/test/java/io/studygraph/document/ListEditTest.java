package io.studygraph.document;

import static io.studygraph.document.Elements.FLASHCARDS;
import static io.studygraph.document.Elements.SOURCES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.studygraph.document.Draft.DraftFlashcard;
import io.studygraph.document.Draft.DraftSource;
import io.studygraph.document.Edit.Add;
import io.studygraph.document.Edit.Change;
import io.studygraph.document.Edit.Move;
import io.studygraph.document.Edit.Remove;
import io.studygraph.document.Edit.SetAll;
import io.studygraph.document.Unwritable.Problem;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ListEditTest {

  private static String edited(String text, Edit edit) {
    return DocumentEditor.edit(new Source(text, null), edit).text();
  }

  private static DraftFlashcard card(String question, String answer) {
    return new DraftFlashcard(question, answer);
  }

  @Nested
  class Flashcards {

    private static final String BULLETS =
        "# T\n\n## Flashcards\n\n* one ::: 1\n* two  |||  2\n*   three :: 3\n\nText.\n";

    @Test
    void changeWhereTheyStand() {
      assertThat(edited(BULLETS, new Change<>(FLASHCARDS, 1, card("zwei", "II"))))
          .isEqualTo(BULLETS.replace("two  |||  2", "zwei  |||  II"));
    }

    @Test
    void areAddedInTheStyleOfTheOneAbove() {
      assertThat(edited(BULLETS, new Add<>(FLASHCARDS, 3, card("four", "4"))))
          .isEqualTo(BULLETS.replace(":: 3\n", ":: 3\n*   four :: 4\n"));
      assertThat(edited(BULLETS, new Add<>(FLASHCARDS, 0, card("zero", "0"))))
          .isEqualTo(BULLETS.replace("* one", "* zero ::: 0\n* one"));
      assertThat(
              edited(
                  "## Flashcards\n\n1. a ::: b\r\n\r\n2. c ::: d",
                  new Add<>(FLASHCARDS, 2, card("e", "f"))))
          .isEqualTo("## Flashcards\n\n1. a ::: b\r\n\r\n2. c ::: d\r\n\r\n3. e ::: f");
    }

    @Test
    void areTakenOutWithTheirLines() {
      assertThat(edited(BULLETS, new Remove<>(FLASHCARDS, 0)))
          .isEqualTo(BULLETS.replace("* one ::: 1\n", ""));
      assertThat(edited(BULLETS, new Remove<>(FLASHCARDS, 2)))
          .isEqualTo(BULLETS.replace("*   three :: 3\n", ""));
      assertThat(edited("## Flashcards\n\n- a ::: b\n\n- c ::: d\n", new Remove<>(FLASHCARDS, 0)))
          .isEqualTo("## Flashcards\n\n- c ::: d\n");
    }

    @Test
    void moveWithTheirBytes() {
      assertThat(edited(BULLETS, new Move<>(FLASHCARDS, 2, 0)))
          .isEqualTo(
              "# T\n\n## Flashcards\n\n*   three :: 3\n* one ::: 1\n* two  |||  2\n\nText.\n");
    }

    @Test
    void bringTheirSectionAndTakeItAway() {
      String with = edited("# T\n\n## Summary\n\nS", new Add<>(FLASHCARDS, 0, card("a", "b")));

      assertThat(with).isEqualTo("# T\n\n## Summary\n\nS\n\n## Flashcards\n\n- a ::: b");
      assertThat(edited(with, new SetAll<>(FLASHCARDS, List.of())))
          .isEqualTo("# T\n\n## Summary\n\nS");
    }

    @Test
    void inAFenceAreEditedThere() {
      String fence = "```flashcard\nQ: a\nA: b\nmore\nQ: c\nA: d\n```\n\nend\n";

      assertThat(edited(fence, new Change<>(FLASHCARDS, 0, card("x", "b\nless"))))
          .isEqualTo(fence.replace("Q: a", "Q: x").replace("more", "less"));
      assertThat(edited(fence, new Add<>(FLASHCARDS, 1, card("x", "z"))))
          .isEqualTo(fence.replace("more\n", "more\nQ: x\nA: z\n"));
      assertThat(edited(fence, new Remove<>(FLASHCARDS, 1)))
          .isEqualTo(fence.replace("Q: c\nA: d\n", ""));
    }

    @Test
    void inFrontMatterAreEditedThere() {
      String front =
          """
          ---
          flashcards:
            - q: "a"
              a: b # why
            - {front: c, back: d}
          ---
          # T
          """;

      assertThat(edited(front, new Change<>(FLASHCARDS, 0, card("x", "z"))))
          .isEqualTo(front.replace("\"a\"", "\"x\"").replace("a: b", "a: z"));
      assertThat(edited(front, new Change<>(FLASHCARDS, 1, card("c", "z"))))
          .isEqualTo(front.replace("back: d", "back: z"));
      assertThat(edited(front, new Add<>(FLASHCARDS, 1, card("x", "z"))))
          .isEqualTo(front.replace("  - {", "  - q: \"x\"\n    a: \"z\"\n  - {"));
      assertThat(edited(front, new Remove<>(FLASHCARDS, 0)))
          .isEqualTo("---\nflashcards:\n  - {front: c, back: d}\n---\n# T\n");
    }

    @Test
    void thatCannotBeReadBackAreRefused() {
      assertThatExceptionOfType(Unwritable.class)
          .isThrownBy(() -> edited(BULLETS, new Change<>(FLASHCARDS, 1, card("a ::: b", "c"))))
          .satisfies(
              refusal ->
                  assertThat(refusal.problems())
                      .extracting(Problem::pointer)
                      .containsExactly("/flashcards/1/question"));
      assertThatExceptionOfType(Unwritable.class)
          .isThrownBy(() -> edited(BULLETS, new Remove<>(FLASHCARDS, 3)));
    }
  }

  @Nested
  class Sources {

    private static final String NOTE =
        """
        ## Links

        - [One](https://a.example) — first
        - [Two](https://b.example "t")
        - Three: https://c.example
        - a book
        """;

    @Test
    void changeWhereTheyDiffer() {
      assertThat(
              edited(
                  NOTE, new Change<>(SOURCES, 0, new DraftSource("Uno", "https://x.example", "1"))))
          .isEqualTo(
              NOTE.replace("[One](https://a.example) — first", "[Uno](https://x.example) — 1"));
      assertThat(
              edited(
                  NOTE,
                  new Change<>(SOURCES, 1, new DraftSource("Dos", "https://b.example", null))))
          .isEqualTo(NOTE.replace("Two", "Dos"));
      assertThat(
              edited(
                  NOTE,
                  new Change<>(SOURCES, 0, new DraftSource("One", "https://a.example", null))))
          .isEqualTo(NOTE.replace(" — first", ""));
      assertThat(
              edited(
                  NOTE, new Change<>(SOURCES, 1, new DraftSource("Two", "https://b.example", "2"))))
          .isEqualTo(NOTE.replace("\"t\")", "\"t\") - 2"));
      assertThat(
              edited(
                  NOTE,
                  new Change<>(SOURCES, 2, new DraftSource("Tres", "https://c.example", null))))
          .isEqualTo(NOTE.replace("Three: https://c.example", "[Tres](https://c.example)"));
    }

    @Test
    void areReplacedAsAWholeByWhatDiffers() {
      assertThat(
              edited(
                  NOTE,
                  new SetAll<>(
                      SOURCES,
                      List.of(
                          new DraftSource("Two", "https://b.example", null),
                          new DraftSource("New", "https://n.example", "n"),
                          new DraftSource("Three", "https://c.example", null)))))
          .isEqualTo(
              """
              ## Links

              - [Two](https://b.example "t")
              - [New](https://n.example) - n
              - Three: https://c.example
              - a book
              """);
    }
  }
}
