package io.studygraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.studygraph.document.Draft.DraftFlashcard;
import io.studygraph.document.Draft.DraftQuestion;
import io.studygraph.document.Draft.DraftSource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentWriterTest {

  @Test
  void writesInTheOrderOfTheTemplate() {
    Draft draft =
        new Draft(
            "Caching: a *short* note",
            "caching",
            LocalDate.of(2026, 11, 24),
            "Systems",
            List.of("storage", "C#"),
            List.of("cdn"),
            Status.DRAFT,
            Instant.parse("2026-12-01T08:30:00Z"),
            List.of("Cache", "A: B"),
            Map.of("level", 2),
            Map.of(
                Role.DETAILS, "More.",
                Role.API_DESIGN, "**Key Endpoints:**\n\n- `GET /items` - lists",
                Role.SCALING_STRATEGY, "\r\n- **Reads:** replicas\r\n- **Writes:** shards\r\n",
                Role.CORE_COMPONENTS, "- **Store:** keeps",
                Role.SUMMARY, "Keep it near.\n\n### Why\n\nIt is asked for often."),
            List.of(
                new DraftQuestion(
                    "Eviction *policies*",
                    "Which are policies?",
                    List.of("LRU", "LFU", "HTTP"),
                    List.of("B", "A"),
                    "Both count uses.\n\nLRU by time."),
                new DraftQuestion(
                    null, "What is cached?", List.of("All", "Some"), List.of("B"), null),
                new DraftQuestion(
                    "Eviction *policies*",
                    "Is this one?",
                    List.of("Yes", "No"),
                    List.of("A"),
                    "```\nevict()\n```")),
            List.of(new DraftFlashcard("hit", "found in the cache")),
            List.of(
                new DraftSource("The [first]", "https://a.example/b_(c", "read it"),
                new DraftSource("Second", "cdn.md", null)));

    assertThat(DocumentWriter.write(draft))
        .isEqualTo(
            """
            ---
            title: 'Caching: a *short* note'
            date: "2026-11-24"
            tags: [storage, C#]
            related: [cdn]
            slug: caching
            category: Systems
            status: draft
            publishAt: "2026-12-01T08:30:00Z"
            aliases: [Cache, 'A: B']
            level: 2
            ---

            # Caching: a \\*short\\* note

            ## Summary

            Keep it near.

            ### Why

            It is asked for often.

            ## Detailed Design

            ### Core Components

            - **Store:** keeps

            ### API Design

            **Key Endpoints:**

            - `GET /items` - lists

            ## Scaling Strategy

            - **Reads:** replicas
            - **Writes:** shards

            ## Quizzes

            Q: What is cached?
            Options:
            - A) All
            - B) Some
            Answers: B

            ### Eviction \\*policies\\*

            Q: Which are policies?
            Options:
            - A) LRU
            - B) LFU
            - C) HTTP
            Answers: A, B
            Explanation: Both count uses.

            LRU by time.

            Q: Is this one?
            Options:
            - A) Yes
            - B) No
            Answers: A
            Explanation:
            ```
            evict()
            ```

            ## Flashcards

            - hit ::: found in the cache

            ## Learning Sources

            - [The [first]](<https://a.example/b_(c>) - read it
            - [Second](cdn.md)

            ## Details

            More.
            """);
  }

  @Test
  void writesWhatIsGivenAlone() {
    assertThat(DocumentWriter.write(Drafts.titled("Caching")))
        .isEqualTo("---\ntitle: Caching\n---\n\n# Caching\n");
  }

  @Test
  void theTextOfDetailedDesignStandsAboveItsSubsections() {
    Draft draft =
        Drafts.with(
            Map.of(
                Role.DATA_MODELS, "none",
                Role.DETAILED_DESIGN, "Three parts.\n\n### Clocks\n\nNone."));

    assertThat(DocumentWriter.write(draft))
        .endsWith(
            "## Detailed Design\n\nThree parts.\n\n### Clocks\n\nNone.\n\n### Data Models\n\nnone\n");
  }

  @Test
  void aBlankSectionIsItsHeadingAlone() {
    assertThat(DocumentWriter.write(Drafts.with(Map.of(Role.SUMMARY, " \n "))))
        .endsWith("# Plain\n\n## Summary\n");
  }

  @Test
  void codeAtTheStartOfASectionKeepsItsIndentation() {
    assertThat(DocumentWriter.write(Drafts.with(Map.of(Role.EXAMPLES, "\n\n    code\n"))))
        .endsWith("## Examples / snippets\n\n    code\n");
  }

  @Test
  void marksInOnePartOfASourceDoNotPairWithThoseInAnother() {
    assertThat(DocumentWriter.write(Drafts.with(new DraftSource("a ` b", "c.md", "d ` e < f >"))))
        .endsWith("- [a \\` b](c.md) - d ` e < f >\n");
  }

  @Test
  void promptsAndOptionsMayHaveSeveralLines() {
    DraftQuestion question =
        new DraftQuestion(
            null,
            "What does it print?\n\n```java\nint x = 1;\n  x++;\n```",
            List.of("one\n\ntwo", "```\nif\n  x\n```", "three"),
            List.of("B"),
            "```\nx\n```");

    assertThat(DocumentWriter.write(Drafts.with(question)))
        .endsWith(
            """
            Q: What does it print?

            ```java
            int x = 1;
              x++;
            ```
            Options:
            - A) one

              two
            - B)
              ```
              if
                x
              ```
            - C) three
            Answers: B
            Explanation:
            ```
            x
            ```
            """);
  }

  @Test
  void promptMayBeCodeAlone() {
    DraftQuestion question =
        new DraftQuestion(null, "```\nx\n```", List.of("one", "two"), List.of("B"), null);

    assertThat(DocumentWriter.write(Drafts.with(question)))
        .endsWith("Q:\n```\nx\n```\nOptions:\n- A) one\n- B) two\nAnswers: B\n");
  }
}
