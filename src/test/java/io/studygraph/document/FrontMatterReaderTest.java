package io.studygraph.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Front matter as authors write it: what is broken loses itself alone. */
class FrontMatterReaderTest {

  @Test
  void aKeyThatCannotBeReadLosesItselfAlone() {
    Document document =
        Notes.read("---", "title: A", "date: [2026", "slug: b", "x: @y", "tags: [c]", "---");

    assertThat(document.title()).isEqualTo("A");
    assertThat(document.slug()).isEqualTo("b");
    assertThat(document.tags()).containsExactly("c");
    assertThat(document.extra()).isEmpty();
    assertThat(Notes.codes(document).stream().filter("front-matter-malformed"::equals)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-12-01T08:30:00Z            | 2026-12-01T08:30:00Z",
        "\"2026-12-01t08:30:00.25z\"   | 2026-12-01T08:30:00.250Z",
        "2026-12-01 8:30                 | 2026-12-01T08:30:00Z",
        "2026-12-01 08:30 +0100          | 2026-12-01T07:30:00Z",
        "2026-12-01T08:30:00-05:30       | 2026-12-01T14:00:00Z",
        "2026-12-01 08:30 Europe/Berlin  | 2026-12-01T07:30:00Z",
        "2026-12-01 08:30 utc            | 2026-12-01T08:30:00Z",
        "2026-12-01                      | 2026-12-01T00:00:00Z",
        "2026/12/1                       | 2026-12-01T00:00:00Z",
        "December 1, 2026 08:30          | 2026-12-01T08:30:00Z",
        "20261201                        | 2026-12-01T00:00:00Z",
        "1796113800                      | 2026-12-01T08:30:00Z",
        "1796113800250                   | 2026-12-01T08:30:00.250Z",
      })
  void aTimeOfPublicationIsReadInEachForm(String written, Instant moment) {
    Document document = Notes.read("---", "publishAt: " + written, "---");

    assertThat(document.publishAt()).isEqualTo(moment);
    assertThat(document.extra()).isEmpty();
    assertThat(Notes.codes(document)).doesNotContain("invalid-publish-at");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "soon",
        "2026-12-01 9 am",
        "2026-12-01T25:00",
        "2026-12-01T08:30 Nowhere/Land",
        "2026-02-30T08:30Z",
        "08:30",
        "12/01/2026",
      })
  void aTimeOfPublicationThatIsNotCertainIsReported(String written) {
    Document document = Notes.read("---", "publishAt: " + written, "---");

    assertThat(document.publishAt()).isNull();
    assertThat(Notes.codes(document)).contains("invalid-publish-at");
  }

  @Test
  void linesBelowAKeyAreLostWithIt() {
    Document document =
        Notes.read("---", "a:", "  - b: [", "", "  # c", "    d", "- e", "slug: f", "---");

    assertThat(document.slug()).isEqualTo("f");
    assertThat(document.extra().keySet()).isSubsetOf("a");
  }

  @Test
  void anItemThatCannotBeReadLosesItselfAlone() {
    Document document = Notes.read("---", "tags:", "  - a", "  - @b", "  - c", "slug: d", "---");

    assertThat(document.tags()).containsExactly("a", "c");
    assertThat(
            Notes.marked(
                Notes.of("---", "tags:", "  - a", "  - @b", "  - c", "---"),
                "front-matter-malformed"))
        .containsExactly("@b");
  }

  @Test
  void aStrayCommaLosesNoQuestion() {
    Document document =
        Notes.read(
            "---",
            "quizzes:",
            "  - q: One?",
            "    options: [a, b],",
            "    answers: [0]",
            "  - q: Two?",
            "    options: [a, b]",
            "    answers: [1],",
            "---");

    assertThat(document.questions()).extracting(Question::prompt).containsExactly("One?", "Two?");
    assertThat(document.questions())
        .extracting(Question::correct)
        .containsExactly(List.of("A"), List.of("B"));
  }

  @Test
  void aQuestionThatCannotBeReadLosesItselfAloneAndIsConcealed() {
    String[] note = {
      "---",
      "quizzes:",
      "  - q: One?",
      "    options: [a, b]",
      "    answers: [0]",
      "  - q: Two?",
      "    options: [a, b",
      "    answers: [1]",
      "    explanation: CANARY",
      "  - q: Three?",
      "    options: [a, b]",
      "    answers: [1]",
      "---"
    };

    assertThat(Notes.read(note).questions())
        .extracting(Question::prompt, Question::correct)
        .containsExactly(tuple("One?", List.of("A")), tuple("Three?", List.of("B")));
    assertThat(Notes.shown(note)).doesNotContain("CANARY").contains("One?", "Three?");
  }

  @Test
  void whatAnOpenQuoteMayTakeInIsConcealedToo() {
    assertThat(
            Notes.shown(
                "---",
                "quizzes:",
                "  - q: One?",
                "    options: [a, b]",
                "    explanation: \"first line",
                "  - CANARY second",
                "Note: CANARY third\"",
                "title: Shown",
                "---"))
        .doesNotContain("CANARY")
        .contains("title: Shown");
  }

  @Test
  void aBackslashThatEscapesNothingIsText() {
    Document document =
        Notes.read("---", "title: \"\\gamma \\sigma\"", "a: [\"\\delta\", \"\\xi\"]", "---");

    assertThat(document.title()).isEqualTo("\\gamma \\sigma");
    assertThat(document.extra()).isEqualTo(Map.of("a", List.of("\\delta", "\\xi")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\epsilon",
        "\\nabla",
        "\\tau",
        "\\beta",
        "\\alpha",
        "\\rho",
        "\\vec{x}",
        "\\frac{1}{2}",
        "\\neq",
        "\\theta",
        "\\Lambda",
        "\\Phi",
        "\\upsilon",
        "\\gamma",
        "a \\\\ \\beta"
      })
  void aCommandThatYamlTakesForAnEscapeIsSaid(String text) {
    assertThat(Notes.codes(Notes.read("---", "a: \"" + text + "\"", "---")))
        .contains("front-matter-backslash");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "line\\nbreak",
        "a\\tb",
        "\\r\\n",
        "say \\\"hi\\\"",
        "\\\\gamma",
        "\\u00e9t\\u00e9",
        "\\x41",
        "\\nnote",
        "one\\ntwo",
        "\\e[0m",
        "C:\\\\temp",
        "a\\/b"
      })
  void anEscapeThatIsMeantIsNot(String text) {
    assertThat(Notes.codes(Notes.read("---", "a: \"" + text + "\"", "b: '\\beta'", "---")))
        .doesNotContain("front-matter-backslash");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-01-26 | usual",
        "2026-01-26T10:00:00+02:00 | usual",
        "2026-1-26 | other",
        "2026/01/26 | other",
        "2026.1.26 | other",
        "20260126 | other",
        "January 26, 2026 | other",
        "Jan 26 2026 | other",
        "26th January 2026 | other",
        "26 Jan. 2026 | other",
        "1769385600 | other",
        "1769385600000 | other"
      })
  void datesAreReadInEveryFormThatIsSure(String text, String form) {
    Document document = Notes.read("---", "date: " + text, "---");

    assertThat(document.date()).isEqualTo(LocalDate.of(2026, 1, 26));
    assertThat(Notes.codes(document).contains("date-in-other-form"))
        .isEqualTo(form.equals("other"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"01/02/2026", "2026/02-03", "Foo 26, 2026", "Ma", "20261301", "12345"})
  void datesThatAreNotSureAreLeftOut(String text) {
    Document document = Notes.read("---", "date: " + text, "---");

    assertThat(document.date()).isNull();
    assertThat(Notes.codes(document)).contains("invalid-date");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tags: a | a",
        "tags: a, b c ,, d | a;b c;d",
        "tags: 'a, b' | a;b",
        "tags: [a, '#b', 7, null, ''] | a;b;7",
        "tags: [DevOps, devops, circuit breaker, circuit_breaker] | DevOps;circuit breaker",
        "tags: [ｓｑｌ, SQL] | ｓｑｌ",
        "tags: ['-'] | ''",
        "tags: | ''",
        "tags: ~ | ''",
        "tags: [[a]] | a",
        "tags: [{{TAG}}, a] | a"
      })
  void tagsAreReadInEachForm(String line, String tags) {
    assertThat(String.join(";", Notes.read("---", line, "---").tags())).isEqualTo(tags);
  }

  @Test
  void relatedIsReadInEachForm() {
    Document document =
        Notes.read(
            "---",
            "related:",
            "  - one",
            "  - [[Two]]",
            "  - \"[[three|label]]\"",
            "  - [Four](../four.md)",
            "  - \"[Five](five.md#x)\"",
            "  - Six And Seven",
            "---");

    assertThat(document.related())
        .extracting(Related::slug)
        .containsExactly("one", "two", "three", "five", "six-and-seven");
    assertThat(Notes.codes(document)).contains("front-matter-malformed"); // of four
  }

  @ParameterizedTest
  @ValueSource(strings = {"title: 2026", "title: 007", "title: 1.50", "title: true", "title: 0x1F"})
  void titlesThatAreNoTextsAreTakenAsWritten(String line) {
    assertThat(Notes.read("---", line, "---").title()).isEqualTo(line.substring(7));
  }

  @Test
  void placeholdersAreSaidToBeLeftAndNothingElse() {
    Document document =
        Notes.read(
            "---",
            "title: {{TITLE}}",
            "date: \"{{DATE}}\"",
            "tags: [{{TAG_A}}, {{TAG_B}}]",
            "slug: \"{{SLUG}}\"",
            "category: {{CATEGORY}}",
            "---",
            "# {{TITLE}}",
            "## Summary");

    assertThat(Notes.codes(document)).containsOnly("placeholder-left", "missing-slug");
    assertThat(document.slug()).isNull();
    assertThat(document.category()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uFEFF---\ntitle: A\n---\n",
        "---\r\ntitle: A\r\n---\r\n",
        "--- \t\ntitle: A\n---  \n",
        "---\n# comment\ntitle: A\n\n---"
      })
  void isFoundHoweverItsLinesEnd(String text) {
    Document document = DocumentReader.read(new Source(text, null));

    assertThat(document.title()).isEqualTo("A");
    assertThat(Notes.codes(document)).containsOnly("missing-slug", "missing-summary");
  }

  @Test
  void manySlipsCostNoMoreThanTheyAreWorth() {
    String escapes = "\"" + "\\g".repeat(100_000) + "\"";
    Document document = Notes.read("---", "title: A", "x: " + escapes, "slug: b", "---");

    assertThat(document.slug()).isEqualTo("b");
    assertThat(document.title().toLowerCase(Locale.ROOT)).isEqualTo("a");
  }
}
