package io.studygraph.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.studygraph.document.Edit.SetAliases;
import io.studygraph.document.Edit.SetCategory;
import io.studygraph.document.Edit.SetDate;
import io.studygraph.document.Edit.SetExtra;
import io.studygraph.document.Edit.SetPublishAt;
import io.studygraph.document.Edit.SetRelated;
import io.studygraph.document.Edit.SetSlug;
import io.studygraph.document.Edit.SetStatus;
import io.studygraph.document.Edit.SetTags;
import io.studygraph.document.Edit.SetTitle;
import io.studygraph.document.Unwritable.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked examples of edits, one for each style. */
class DocumentEditorTest {

  private static String edited(String text, Edit... edits) {
    return DocumentEditor.edit(new Source(text, "notes/file-name.md"), edits).text();
  }

  private static String front(String yaml, Edit... edits) {
    String text = edited("---\n" + yaml + "\n---\nText.\n", edits);
    assertThat(text).startsWith("---\n").endsWith("\n---\nText.\n");
    return text.substring(4, text.length() - "\n---\nText.\n".length());
  }

  private static void assertRefused(String text, String pointer, Edit edit) {
    assertThatExceptionOfType(Unwritable.class)
        .isThrownBy(() -> edited(text, edit))
        .satisfies(
            refusal ->
                assertThat(refusal.problems()).extracting(Problem::pointer).containsOnly(pointer));
  }

  @Nested
  class Title {

    @Test
    void standsInFrontMatterAndHeading() {
      assertThat(edited("---\ntitle: 'Old'\n---\n\n#  Old  #\n", new SetTitle("It's new")))
          .isEqualTo("---\ntitle: 'It''s new'\n---\n\n#  It's new  #\n");
    }

    @Test
    void ofAHeadingThatSaysSomethingElseLeavesIt() {
      assertThat(edited("---\ntitle: Old\n---\n# Other\n", new SetTitle("New")))
          .isEqualTo("---\ntitle: New\n---\n# Other\n");
    }

    @Test
    void standsInTheHeadingAlone() {
      assertThat(edited("# Old\r\n\r\nText", new SetTitle("New *one*")))
          .isEqualTo("# New \\*one\\*\r\n\r\nText");
      assertThat(edited("Old\n===\n\nText", new SetTitle("New"))).isEqualTo("New\n===\n\nText");
    }

    @Test
    void standsInTheHeadingAloneBesideOtherKeys() {
      assertThat(edited("---\ntags: [a]\n---\n# Old\n", new SetTitle("New")))
          .isEqualTo("---\ntags: [a]\n---\n# New\n");
    }

    @Test
    void getsFrontMatterWhereThereIsNoHeading() {
      assertThat(edited("Text", new SetTitle("New"))).isEqualTo("---\ntitle: New\n---\n\nText");
    }

    @Test
    void keepsTheMarkupAroundAChange() {
      assertThat(edited("# Use `git` well {#git}\n", new SetTitle("Use git badly {#git}")))
          .isEqualTo("# Use `git` badly {#git}\n");
    }

    @Test
    void isEditedInTheHeadingOfANoteWithFrontMatterThatCannotBeRead() {
      assertThat(edited("---\na: [\n---\n# Old\n", new SetTitle("New")))
          .isEqualTo("---\na: [\n---\n# New\n");
      assertThat(edited("+++\na = 1\n+++\n# Old\n", new SetTitle("New")))
          .isEqualTo("+++\na = 1\n+++\n# New\n");
    }

    @Test
    void isLeftToTheHeadingWhenTakenOut() {
      assertThat(edited("---\ntitle: Old\ntags: [a]\n---\n# H1\n", new SetTitle(null)))
          .isEqualTo("---\ntags: [a]\n---\n# H1\n");
    }

    @Test
    void isOneLineOfText() {
      assertRefused("# Old\n", "/title", new SetTitle("a\nb"));
      assertRefused("# Old\n", "/title", new SetTitle(" "));
    }

    @Test
    void thatTheUnderlinedHeadingCannotHoldIsRefused() {
      assertRefused("Old\n===\n", "/title", new SetTitle("- New"));
    }
  }

  @Nested
  class Scalars {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '$',
        value = {
          "category: Old  # why        | New     | category: New  # why",
          "category: Old               | a: b    | category: 'a: b'",
          "category: \"Old\"           | a \"b\" | category: \"a \\\"b\\\"\"",
          "category: 'Old'             | it's    | category: 'it''s'",
          "{ category: Old, x: 1 }     | a, b    | { category: 'a, b', x: 1 }",
          "category:                   | New     | category: New",
          "category: [x]               | New     | category: New",
          "category: 12                | 2.5     | category: 2.5",
          "category: Old               | 2.5     | category: \"2.5\"",
          "category: Old               | 1.2.3   | category: 1.2.3",
          "category: Old               | no      | category: \"no\"",
        })
    void keepTheirStyle(String before, String value, String after) {
      assertThat(front(before, new SetCategory(value))).isEqualTo(after);
    }

    @Test
    void inBlockStyleStayThere() {
      assertThat(front("category: |-\n    Old\n    one\nx: 1", new SetCategory("New")))
          .isEqualTo("category: |-\n    New\nx: 1");
      assertThat(front("category: >\n  Old\n\n# why\nx: 1", new SetCategory("New")))
          .isEqualTo("category: >\n  New\n\n# why\nx: 1");
    }

    @Test
    void ofKeysThatStandTwiceTheLastIsEdited() {
      assertThat(front("slug: a\nx: 1\nslug: b", new SetSlug("c")))
          .isEqualTo("slug: a\nx: 1\nslug: c");
      assertThat(front("slug: a\nx: 1\nslug: b", new SetSlug(null))).isEqualTo("x: 1");
    }

    @Test
    void areChecked() {
      assertRefused("# T\n", "/slug", new SetSlug("No Slug"));
      assertRefused("# T\n", "/category", new SetCategory("a\nb"));
    }
  }

  @Nested
  class Keys {

    @Test
    void comeInTheTemplatesOrder() {
      assertThat(front("title: T\nslug: s\nsource: x", new SetTags(List.of("a", "b c"))))
          .isEqualTo("title: T\ntags: [a, b c]\nslug: s\nsource: x");
      assertThat(front("# first\nsource: x", new SetCategory("C")))
          .isEqualTo("# first\ncategory: C\nsource: x");
      assertThat(front("tags:\n  - a\n\n# about\nsource: x", new SetCategory("C")))
          .isEqualTo("tags:\n  - a\ncategory: C\n\n# about\nsource: x");
      assertThat(front("title: T\nsource: x", new SetExtra("level", 3)))
          .isEqualTo("title: T\nsource: x\nlevel: 3");
      assertThat(front("{title: T, x: 1}", new SetCategory("C")))
          .isEqualTo("{title: T, category: C, x: 1}");
    }

    @Test
    void takeTheQuotesOfTheirNeighbour() {
      assertThat(front("title: \"T\"\nsource: x", new SetCategory("C")))
          .isEqualTo("title: \"T\"\ncategory: \"C\"\nsource: x");
    }

    @Test
    void goWithTheirLines() {
      assertThat(front("a: 1\ntags:\n  - a  # one\n  - b\nb: 2", new SetTags(null)))
          .isEqualTo("a: 1\nb: 2");
      assertThat(front("{a: 1, category: x, b: 2}", new SetCategory(null)))
          .isEqualTo("{a: 1, b: 2}");
    }

    @ParameterizedTest
    @CsvSource({
      "'# T\n'",
      "''",
      "'\uFEFF# T\r\n'",
      "'\n\n# T'",
      "'---\n---\n# T'",
      "'---\n---\n\n# T'",
      "'---\n\n---\n\n# T'",
      "'---  \n---\n\n# T'",
      "'---\n# comment\n---\n\n# T'",
      "'---\r\n---\r\n'",
      "'---\n\n# comment\n---\n\n# T'",
    })
    void bringFrontMatterAndTakeItAway(String text) {
      String with = edited(text, new SetCategory("C"));

      assertThat(DocumentReader.read(new Source(with, null)).category()).isEqualTo("C");
      assertThat(edited(with, new SetCategory(null))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
      "'---\ncategory: C\n---\n\n# T'",
      "'---\ncategory: C\n---\n# T'",
      "'---\n\ncategory: C\n---\n\n# T'",
      "'---\r\ncategory: C\r\n---\r\n\r\n# T\r\n'",
    })
    void comeBackAlone(String text) {
      String without = edited(text, new SetCategory(null));

      assertThat(edited(without, new SetCategory("C"))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"'+++\na = 1\n+++\n'", "'---\n- a\n---\n'", "'---\na: 1\n'"})
    void areNotAddedToWhatCannotBeRead(String text) {
      assertRefused(text, "/category", new SetCategory("C"));
    }

    @Test
    void areAddedBesideOneThatCannotBeRead() {
      assertThat(edited("---\na: [\n---\n", new SetCategory("C")))
          .isEqualTo("---\na: [\ncategory: C\n---\n");
    }
  }

  @Nested
  class Dates {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "date: \"2024-01-02\"          | date: \"2025-03-04\"",
          "date: 2024-1-2                | date: 2025-03-04",
          "date: 2024-01-02 10:00 +01:00 | date: 2025-03-04 10:00 +01:00",
          "date: 1704193445678           | date: 1741086245678",
          "date: soon                    | date: \"2025-03-04\"",
        })
    void keepTheirForm(String before, String after) {
      assertThat(front(before, new SetDate(LocalDate.of(2025, 3, 4)))).isEqualTo(after);
    }
  }

  @Nested
  class Lists {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '$',
        value = {
          "[a,  'b' ,c]  # three | a,x,c   | [a,  'x' ,c]  # three",
          "[a,  b, c]            | a,c     | [a,  c]",
          "[a, b, c]             | a,b     | [a, b]",
          "[a, b, c]             | b,c     | [b, c]",
          "['a',  'b']           | a,b,c   | ['a',  'b',  'c']",
          "[a]                   | a,x y   | [a, x y]",
          "[ ]                   | a       | [a ]",
          "[a, b,]               | ''      | []",
          "a, b                  | a,c     | a, c",
          "a,b                   | b       | b",
          "a                     | a,c     | a, c",
          "[DevOps, x, devops]   | x       | [x]",
          "[DevOps, x, devops]   | DevOps  | [DevOps, devops]",
          "['#a', b]             | a,c     | ['#a', c]",
        })
    void inFlowKeepTheirStyle(String before, String tags, String after) {
      List<String> values = tags.equals("''") ? List.of() : List.of(tags.split(","));
      assertThat(front("tags: " + before, new SetTags(values))).isEqualTo("tags: " + after);
    }

    @Test
    void inBlockStyleChangeByLines() {
      String tags = "tags:\n  - a  # one\n  # two\n  -  'b'\n  - c";
      assertThat(front(tags, new SetTags(List.of("a", "x", "c"))))
          .isEqualTo("tags:\n  - a  # one\n  # two\n  -  'x'\n  - c");
      assertThat(front(tags, new SetTags(List.of("b", "c", "d"))))
          .isEqualTo("tags:\n  # two\n  -  'b'\n  - c\n  - d");
      assertThat(front("tags: # all\n- a\n- b\nx: 1", new SetTags(List.of())))
          .isEqualTo("tags: [] # all\nx: 1");
    }

    @Test
    void ofOtherNotesAndNamesAreEditedTheSameWay() {
      assertThat(front("related: [[[A B]], c.md]", new SetRelated(List.of("A B", "d"))))
          .isEqualTo("related: [[[A B]], d]");
      assertThat(front("aliases: One", new SetAliases(List.of("One", "Two"))))
          .isEqualTo("aliases: [One, Two]");
      assertRefused("# T\n", "/aliases/1", new SetAliases(List.of("a", "")));
    }

    @Test
    void holdEachTagOnce() {
      assertRefused("# T\n", "/tags/1", new SetTags(List.of("Dev Ops", "dev-ops")));
    }
  }

  @Nested
  class Statuses {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "a: 1                         | DRAFT     | status: draft;a: 1",
          "status: Draft                | PUBLISHED | status: published",
          "draft: true                  | PUBLISHED | draft: false",
          "published: true              | DRAFT     | published: false",
          "draft: false;published: true | DRAFT     | draft: true;published: false",
          "a: 1;draft: true             |           | a: 1",
          "a: 1;status: published       |           | a: 1",
          "draft: false                 | PUBLISHED | draft: false",
          "status: draft;draft: true    | PUBLISHED | status: published;draft: false",
          "status: published;draft: 1   | DRAFT     | status: draft;draft: 1",
          "a: 1;status: draft;draft: true |         | a: 1",
        })
    void standWhereTheyStood(String before, @Nullable Status status, String after) {
      assertThat(front(before.replace(";", "\n"), new SetStatus(status)))
          .isEqualTo(after.replace(";", "\n"));
    }
  }

  @Nested
  class TimesOfPublication {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "status: draft                        | status: draft;publishAt: \"2026-12-01T00:00:00Z\"",
          "publishAt: 2027-01-01                | publishAt: 2026-12-01",
          "publishAt: '2027-01-01T09:00+01:00'  | publishAt: '2026-12-01T00:00:00Z'",
          "publishAt: soon # or later           | publishAt: \"2026-12-01T00:00:00Z\" # or later",
          "publishAt: 2026-12-01 01:00 +01:00   | publishAt: 2026-12-01 01:00 +01:00",
        })
    void areWrittenInUtc(String before, String after) {
      assertThat(
              front(
                  before.replace(";", "\n"),
                  new SetPublishAt(Instant.parse("2026-12-01T00:00:00Z"))))
          .isEqualTo(after.replace(";", "\n"));
    }

    @Test
    void goWithTheirKey() {
      assertThat(front("a: 1\npublishAt: 2026-12-01", new SetPublishAt(null))).isEqualTo("a: 1");
    }

    @Test
    void haveAYearOfFourDigits() {
      assertRefused(
          "# T\n", "/publishAt", new SetPublishAt(Instant.parse("+12026-12-01T00:00:00Z")));
    }
  }

  @Nested
  class Extras {

    @Test
    void changeWhereTheyDiffer() {
      String authors = "authors:\n  - name: \"Ada\" # first\n    site: null\n  - {name: Bob}";
      assertThat(
              front(
                  authors,
                  new SetExtra(
                      "authors", List.of(Map.of("name", "Eve", "site", 5), Map.of("name", "Bob")))))
          .isEqualTo("authors:\n  - name: \"Eve\" # first\n    site: 5\n  - {name: Bob}");
      assertThat(
              front(
                  authors,
                  new SetExtra("authors", List.of(Map.of("name", "Ada"), Map.of("name", "Zoe")))))
          .isEqualTo("authors:\n  - name: \"Ada\" # first\n  - {name: Zoe}");
    }

    @Test
    void keepTheirType() {
      assertThat(front("v: 1.10", new SetExtra("v", "1.10"))).isEqualTo("v: \"1.10\"");
      assertThat(front("v: 1.0", new SetExtra("v", 1))).isEqualTo("v: 1.0");
    }

    @Test
    void areNoKeysOfTheFormat() {
      assertRefused("# T\n", "/extra/title", new SetExtra("title", null));
      assertRefused("# T\n", "/extra/quizzes", new SetExtra("quizzes", 1));
    }
  }

  @Test
  void aNoteThatSaysItAlreadyStaysAsItIs() {
    Source note = Notes.named("windows.md");
    Document document = DocumentReader.read(note);

    assertThat(
            DocumentEditor.edit(
                note,
                new SetTitle(document.title()),
                new SetSlug(document.slug()),
                new SetDate(document.date()),
                new SetCategory(document.category()),
                new SetTags(document.tags()),
                new SetRelated(document.related().stream().map(Related::target).toList()),
                new SetStatus(document.status()),
                new SetPublishAt(document.publishAt()),
                new SetAliases(document.aliases())))
        .isEqualTo(note);
  }

  @Test
  void lineEndsAreThoseOfThePlace() {
    assertThat(
            edited(
                "\uFEFF---\r\ntitle: T\r\n---\r\n# T",
                new SetTags(List.of("a")),
                new SetTitle("U")))
        .isEqualTo("\uFEFF---\r\ntitle: U\r\ntags: [a]\r\n---\r\n# U");
  }
}
