package io.studygraph.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {

  @Test
  void titleFallsBackToH1ThenFileNameThenFolder() {
    assertThat(DocumentReader.read(new Source("---\ntitle: A\n---\n# B", "c.md")).title())
        .isEqualTo("A");
    assertThat(DocumentReader.read(new Source("text\n# B", "c.md")).title()).isEqualTo("B");
    assertThat(DocumentReader.read(new Source("text", "a/c.md")).title()).isEqualTo("c");
    assertThat(DocumentReader.read(new Source("text", "a/README.md")).title()).isEqualTo("a");
    assertThat(DocumentReader.read(new Source("", null)).title()).isEqualTo("Untitled");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-29, 2024-02-29",
    "2024-02-29T23:30:00Z, 2024-02-29",
    "2024-02-29 10:00:00 +0200, 2024-02-29",
    "1709164800000, 2024-02-29"
  })
  void readsDatesInEachForm(String text, LocalDate date) {
    assertThat(Notes.read("---", "date: " + text, "---").date()).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-02-29", "tomorrow", "2024-02", "99999999999999999999"})
  void dateThatIsNoneIsLeftOut(String text) {
    assertThat(Notes.read("---", "date: " + text, "---").date()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "status: draft | DRAFT",
        "draft: true | DRAFT",
        "published: false | DRAFT",
        "draft: false | PUBLISHED",
        "status: published | PUBLISHED",
        "title: x | PUBLISHED"
      })
  void readsStatusInEachForm(String line, Status status) {
    assertThat(Notes.read("---", line, "---").status()).isEqualTo(status);
  }

  @Test
  void unknownKeysAreKeptAsJsonValues() {
    Document document =
        Notes.read("---", "a: 1", "b: [x, 2.5, true, null, 2024-01-01]", "c: {d: no}", "---");

    assertThat(document.extra().get("a")).isEqualTo(1L);
    assertThat(document.extra().get("b"))
        .isEqualTo(Arrays.asList("x", 2.5, true, null, "2024-01-01"));
    assertThat(document.extra().get("c")).hasToString("{d=no}");
  }

  @Test
  void relatedComesDownToSlugs() {
    assertThat(
            Notes.read(
                    "---",
                    "related: [one, \"[[Two B|x]]\", [[Three]], ../four.md, \"[F](five.md)\"]",
                    "---")
                .related())
        .extracting(Related::slug)
        .containsExactly("one", "two-b", "three", "four", "five");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[a](b.md) | b",
        "[a](../x/B%20c.md#d) | b-c",
        "[a](x/index.md) | x",
        "[a](/notes/b) | b",
        "[[B c]] | b-c",
        "'[[x/b.md#h|label]]' | b",
        "[[Node.js]] | node-js"
      })
  void linksToNotesHaveSlug(String text, String slug) {
    assertThat(Notes.read(text).links()).extracting(Link::slug).containsExactly(slug);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a](https://e.org/b.md)",
        "[a](#b)",
        "[a](b.png)",
        "[a](mailto:b@e.org)",
        "[[b.pdf]]",
        "[a](//e.org/b)",
        "[a](URL)"
      })
  void linksElsewhereHaveNone(String text) {
    assertThat(Notes.read(text).links()).hasSize(1).extracting(Link::slug).containsOnlyNulls();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[5]]",
        "[[ $a == $b ]]",
        "`[[b]]`",
        "```\n[[b]]\n```",
        "[[]]",
        "![a](b.md)",
        "a[[1]][[2]]"
      })
  void otherBracketsAreNoLinks(String text) {
    assertThat(Notes.read(text).links()).isEmpty();
  }

  @Test
  void sectionsHoldTheirSourceExactly() {
    String text = "# T\r\nintro\r\n## A\r\none\r\n### B\r\ntwo\r\n\r\n## A\r\nlast";
    List<Section> sections = DocumentReader.read(new Source(text, null)).sections();

    assertThat(sections)
        .extracting(Section::markdown)
        .containsExactly("intro\r\n", "one\r\n### B\r\ntwo\r\n\r\n", "last");
    assertThat(sections).extracting(Section::anchor).containsExactly("", "a", "a-1");
    assertThat(sections)
        .extracting(Section::lines)
        .containsExactly(new Lines(2, 2), new Lines(3, 7), new Lines(8, 9));
    assertThat(sections.get(1).children())
        .extracting(Section::markdown)
        .containsExactly("two\r\n\r\n");
  }

  @Test
  void headingsStandWhereTheyStand() {
    Document document =
        Notes.read(
            "# One", "## A", "# Two", "## A", "```", "## Code", "```", "### A", "Title", "---");

    assertThat(document.title()).isEqualTo("One");
    assertThat(document.sections())
        .extracting(Section::title, Section::level, Section::anchor)
        .containsExactly(tuple("A", 2, "a"), tuple("Two", 1, "two"));
    assertThat(document.sections().get(1).children())
        .extracting(Section::title, Section::anchor)
        .containsExactly(tuple("A", "a-1"), tuple("Title", "title"));
    assertThat(document.sections().get(1).children().get(0).children())
        .extracting(Section::title, Section::anchor)
        .containsExactly(tuple("A", "a-2"));
  }
}
