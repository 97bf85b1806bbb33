package io.studygraph.document;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each diagnostic is found, and points at the text that it speaks of. */
class DiagnosticsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '^',
      value = {
        "front-matter-not-closed § ---~title: x~# H § ---",
        "front-matter-malformed § ---~slug: a~tags: [a, b~---~ § tags: [a, b",
        "front-matter-malformed § ---~quizzes:~  - q: @a~    options: [b]~---~ § @a",
        "front-matter-malformed § ---~[a~b~---~ § [a",
        "front-matter-malformed § ---~text~slug: a~---~ § text",
        "front-matter-stray-comma § ---~aliases: [a,,b]~---~ § ,",
        "front-matter-stray-comma § ---~title: \"a\", # b~slug: c~---~ § ,",
        "front-matter-backslash § ---~title: \"\\gamma\"~---~ § \\gamma",
        "front-matter-backslash § ---~a: [{b: \"x \\epsilon\"}]~---~ § \\epsilon",
        "front-matter-backslash § ---~a: \"\\xi\"~---~ § \\xi",
        "date-in-other-form § ---~date: 1709164800~---~ § 1709164800",
        "front-matter-not-a-mapping § ---~- a~- b~---~ § - a~- b",
        "front-matter-toml § +++~a = 1~+++~ § +++",
        "front-matter-duplicate-key § ---~title: a~title: b~---~ § title",
        "front-matter-wrong-type § ---~title: [a]~---~ § [a]",
        "front-matter-wrong-type § ---~draft: maybe~---~ § maybe",
        "front-matter-wrong-type § ---~quizzes: [a]~---~ § a",
        "front-matter-wrong-type § ---~flashcards: [{q: a}]~---~ § {q: a}",
        "invalid-date § ---~date: yesterday~---~ § yesterday",
        "invalid-slug § ---~slug: \"Not One\"~---~ § \"Not One\"",
        "invalid-status § ---~status: accepted~---~ § accepted",
        "invalid-publish-at § ---~publishAt: 2026-12-01 9 am~---~ § 2026-12-01 9 am",
        "missing-title § text~more § text",
        "missing-slug § text~more § text",
        "missing-summary § text~more § text",
        "title-differs § ---~title: a~---~# **b** # § **b**",
        "placeholder-left § # {{TITLE}} and {{query}} § {{TITLE}}",
        "placeholder-left § [one](URL) § URL",
        "tag-repeated § ---~tags: [Circuit Breaker, x, circuit-breaker]~---~ § circuit-breaker",
        "unclosed-fence § a~```java~## b § ```java",
        "quiz-cut-by-fence § <quiz>~```c~x~~y~```~Q?~- [x] a~- [ ] b~</quiz>~~```~z~``` § ```",
        "unreadable-bullet § ## Scale~- **A:** b~- c d § - c d",
        "unreadable-bullet § ## Links~- no link § - no link",
        "unreadable-bullet § ## Scale~- one~- two~- three § - one",
        "accidental-heading § ## A~Text that goes on.~---~more § Text that goes on.",
        "accidental-heading § ## A~two~lines~---~more § two~lines",
        "accidental-heading § ## Quiz~Read well~---~Q: x~- A) a~- B) b § Read well",
        "unreadable-table § ## Data Model~~| a | b |~|---|---|~| c | d | § | a | b |",
        "question-without-options § ## Quiz~Q: why? § why?",
        "question-without-key § ## Quiz~Q: x~- A) a~- B) b § x~- A) a~- B) b",
        "question-key-unreadable § ## Quiz~Q: x~- A) a~- B) b~Answers: yes § yes",
        "question-key-outside-options § ## Quiz~Q: x~- A) a~- B) b~Answers: C § C",
        "question-placeholder § ## Quiz~Q: x~- A) {{A}}~- B) b~Answers: B § x~- A) {{A}}~- B) b",
        "question-duplicate-option § ## Quiz~Q: x~- A) a~- B) a~Answers: B § a",
        "explanation-names-letters § ---~quizzes:~- {q: x, options: [a, b], answers: [0], explanation: B is wrong}~---~ § B is wrong",
        "explanation-names-letters § ## Quiz~Q: x~- A) a~- B) b~Answers: B~Explanation: first~since A and B differ § since A and B differ",
        "question-options-out-of-order § ## Quiz~Q: x~Options:~- B) a~- A) b § x~Options:~- B) a~- A) b"
      })
  void pointsAtItsText(String code, String note, String marked) {
    Source source = new Source(note.replace('~', '\n') + "\n", null);

    assertThat(Notes.marked(source, code)).containsExactly(marked.replace('~', '\n'));
  }

  /** What each example of the catalogue is marked for. */
  private static final Map<DiagnosticCode, String> MARKED =
      new EnumMap<>(
          Map.ofEntries(
              entry(DiagnosticCode.FRONT_MATTER_NOT_CLOSED, "---"),
              entry(DiagnosticCode.FRONT_MATTER_MALFORMED, ": a primer"),
              entry(DiagnosticCode.FRONT_MATTER_STRAY_COMMA, ","),
              entry(DiagnosticCode.FRONT_MATTER_BACKSLASH, "\\gamma"),
              entry(DiagnosticCode.DATE_IN_OTHER_FORM, "January 26, 2026"),
              entry(DiagnosticCode.FRONT_MATTER_NOT_A_MAPPING, "- caching\n- storage"),
              entry(DiagnosticCode.FRONT_MATTER_TOML, "+++"),
              entry(DiagnosticCode.FRONT_MATTER_DUPLICATE_KEY, "title"),
              entry(DiagnosticCode.FRONT_MATTER_WRONG_TYPE, "[Caching]"),
              entry(DiagnosticCode.INVALID_DATE, "yesterday"),
              entry(DiagnosticCode.INVALID_SLUG, "Consistent Hashing"),
              entry(DiagnosticCode.INVALID_STATUS, "accepted"),
              entry(DiagnosticCode.INVALID_PUBLISH_AT, "next week"),
              entry(DiagnosticCode.MISSING_TITLE, "---"),
              entry(DiagnosticCode.MISSING_SLUG, "---"),
              entry(DiagnosticCode.MISSING_SUMMARY, "---"),
              entry(DiagnosticCode.TITLE_DIFFERS, "Caches"),
              entry(DiagnosticCode.PLACEHOLDER_LEFT, "{{TITLE}}"),
              entry(DiagnosticCode.TAG_REPEATED, "Circuit-Breaker"),
              entry(DiagnosticCode.UNCLOSED_FENCE, "```java"),
              entry(
                  DiagnosticCode.ACCIDENTAL_HEADING,
                  "Keep what is asked for often near to who asks."),
              entry(DiagnosticCode.STRAY_FENCE, "```"),
              entry(DiagnosticCode.QUIZ_CUT_BY_FENCE, "```"),
              entry(DiagnosticCode.UNREADABLE_BULLET, "- The paper"),
              entry(DiagnosticCode.UNREADABLE_TABLE, "| one | two |"),
              entry(DiagnosticCode.QUESTION_WITHOUT_OPTIONS, "What is a cache?"),
              entry(
                  DiagnosticCode.QUESTION_WITHOUT_KEY,
                  "What is a cache?\nOptions:\n- A) A store\n- B) A queue"),
              entry(DiagnosticCode.QUESTION_KEY_UNREADABLE, "see above"),
              entry(DiagnosticCode.QUESTION_KEY_OUTSIDE_OPTIONS, "C"),
              entry(
                  DiagnosticCode.QUESTION_PLACEHOLDER,
                  "What is a cache?\nOptions:\n- A) A store\n- B) A queue"),
              entry(DiagnosticCode.QUESTION_DUPLICATE_OPTION, "A store"),
              entry(
                  DiagnosticCode.QUESTION_OPTIONS_OUT_OF_ORDER,
                  "What is a cache?\nOptions:\n- A) A store\n- C) A queue"),
              entry(
                  DiagnosticCode.EXPLANATION_NAMES_LETTERS,
                  "B is wrong, since a queue forgets what was taken from it."),
              entry(
                  DiagnosticCode.QUESTION_WITH_GAPS, "A cache that is full [[evicts]] entries.")));

  /** What is no fault of a part of a note. */
  private static final Set<String> OF_THE_WHOLE =
      Set.of("missing-title", "missing-slug", "missing-summary");

  @ParameterizedTest
  @EnumSource
  void exampleProvokesItsCodeAndNoOther(DiagnosticCode code) {
    Source source = new Source(code.example(), null);

    assertThat(Notes.marked(source, code.code())).containsExactly(MARKED.get(code));
    assertThat(Notes.codes(DocumentReader.read(source)))
        .filteredOn(found -> !OF_THE_WHOLE.contains(found))
        .filteredOn(
            found ->
                code != DiagnosticCode.QUESTION_PLACEHOLDER || !found.equals("placeholder-left"))
        .allMatch(code.code()::equals);
  }

  @ParameterizedTest
  @EnumSource(names = {"MISSING_TITLE", "MISSING_SLUG", "MISSING_SUMMARY"})
  void exampleOfAWholeNoteProvokesNothingElse(DiagnosticCode code) {
    Document document = DocumentReader.read(new Source(code.example(), null));

    assertThat(Notes.codes(document))
        .filteredOn(
            found -> code != DiagnosticCode.MISSING_SLUG || !found.equals("missing-summary"))
        .containsExactly(code.code());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void messagesAreThoseOfTheCatalogueAndQuoteNothing(String text) {
    assertThat(DocumentReader.read(new Source(text, null)).diagnostics())
        .allSatisfy(
            found -> {
              DiagnosticCode code =
                  DiagnosticCode.valueOf(found.code().toUpperCase(Locale.ROOT).replace('-', '_'));
              assertThat(found.severity()).isEqualTo(code.severity());
              assertThat(found.message())
                  .doesNotContainIgnoringCase("canary")
                  .matches("\\Q" + code.message().replace("…", "\\E.*\\Q") + "\\E");
            });
  }

  /** Notes with CANARY in what must not be quoted. */
  static Stream<String> texts() {
    return Stream.concat(
        Notes.names().stream().map(Notes::text),
        Stream.of(
            "---\nanswers: !canary!x [a]\n---",
            "---\nanswers: !<canary x\n---",
            "---\nanswers: *canary\n---",
            "---\nanswers: \"canary\n---",
            "---\nanswers: [canary, {\n---",
            "---\nanswers: @canary\n---",
            "---\n%CANARY x\nanswers: a\n---",
            "---\nanswers: &canary &canary x\n---",
            "---\ntitle: [canary]\ndate: canary\nslug: CANARY x\nstatus: canary\npublishAt: canary\n---",
            "## Quiz\nQ: x\n- A) a\n- B) b\nAnswers: canary"));
  }

  @Test
  void positionsCountFromOneAndOffsetsFromZero() {
    Document document = DocumentReader.read(new Source("\uFEFF# T\r\n\r\n😀 {{X_Y}}\r\n", null));

    Diagnostic placeholder =
        document.diagnostics().stream()
            .filter(found -> found.code().equals("placeholder-left"))
            .findFirst()
            .orElseThrow();
    assertThat(placeholder.range())
        .isEqualTo(new Range(new Position(3, 4, 11), new Position(3, 11, 18)));
    assertThat(placeholder.severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void unclosedFenceNamesTheHeadingsThatItHides() {
    Document document = Notes.read("# T", "```", "## Aside", "x", "## Another");

    assertThat(document.diagnostics())
        .filteredOn(found -> found.code().equals("unclosed-fence"))
        .extracting(Diagnostic::message)
        .singleElement()
        .asString()
        .contains("line 2", "lines 3, 5");
  }

  @Test
  void fixesMakeTheNoteRight() {
    Source source = Notes.of("---", "title: New", "slug: Old Name", "---", "# Old");
    String text = source.text();
    for (Diagnostic found : DocumentReader.read(source).diagnostics()) {
      Fix fix = found.fix();
      if (fix != null) {
        Range range = fix.range();
        String before = source.text().substring(range.start().offset(), range.end().offset());
        text = text.replace(before, fix.text());
      }
    }

    assertThat(text).isEqualTo("---\ntitle: New\nslug: old-name\n---\n# New\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        "## Requirements~- [ ] a task~- [x] another",
        "## References~- [[One note]] and [[another]]",
        "## A~Title~---~text",
        "## A~A sentence.~-------~text",
        "## A~A sentence.~===~text",
        "## Data Model~### Indexes~~| a | b |~|---|---|~| c | d |",
        "## API Design~- errors are JSON",
        "## A~```~<quiz>~Q?~- [x] a~- [ ] b~</quiz>~```",
        "## A~```html~</quiz>~```",
      })
  void whatIsMeantAsItStandsIsNotReported(String note) {
    assertThat(Notes.codes(Notes.read(("## Summary~s~" + note).split("~", -1))))
        .isSubsetOf("missing-title", "missing-slug");
  }

  @Test
  void anEmptyLineMendsAnAccidentalHeading() {
    Source source = new Source("# T\r\nA sentence.\r\n---\r\nmore\r\n", null);
    Fix fix =
        DocumentReader.read(source).diagnostics().stream()
            .filter(found -> found.code().equals("accidental-heading"))
            .map(Diagnostic::fix)
            .findFirst()
            .orElseThrow();

    String mended =
        new StringBuilder(source.text())
            .replace(fix.range().start().offset(), fix.range().end().offset(), fix.text())
            .toString();
    assertThat(mended).isEqualTo("# T\r\nA sentence.\r\n\r\n---\r\nmore\r\n");
    assertThat(DocumentReader.read(source).sections()).hasSize(1);
  }

  @Test
  void wholeNoteHasNothingToSay() {
    assertThat(
            Notes.read(
                    "---",
                    "title: T",
                    "slug: t",
                    "date: 2026-01-02",
                    "tags: [a, b]",
                    "---",
                    "# T",
                    "## Summary",
                    "Short.",
                    "## Quizzes",
                    "Q: x",
                    "- A) a",
                    "- B) b",
                    "Answers: A")
                .diagnostics())
        .isEmpty();
  }
}
