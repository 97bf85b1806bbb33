package io.studygraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each diagnostic is found, and points at the text that it speaks of. */
class DiagnosticsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '^',
      value = {
        "front-matter-not-closed § ---~title: x~# H § ---",
        "front-matter-malformed § ---~title: [a,,]~---~ § ,]",
        "front-matter-malformed § ---~title: \"\\gamma\"~---~ § gamma\"",
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
        "missing-title § text~more § text",
        "missing-slug § text~more § text",
        "missing-summary § text~more § text",
        "title-differs § ---~title: a~---~# **b** # § **b**",
        "placeholder-left § # {{TITLE}} and {{query}} § {{TITLE}}",
        "placeholder-left § [one](URL) § URL",
        "tag-repeated § ---~tags: [Circuit Breaker, x, circuit-breaker]~---~ § circuit-breaker",
        "unclosed-fence § a~```java~## b § ```java",
        "unreadable-bullet § ## Scale~- **A:** b~- c d § - c d",
        "unreadable-bullet § ## Links~- no link § - no link",
        "unreadable-table § ## Data Model~~| a | b |~|---|---|~| c | d | § | a | b |",
        "question-without-options § ## Quiz~Q: why? § why?",
        "question-without-key § ## Quiz~Q: x~- A) a~- B) b § x~- A) a~- B) b",
        "question-key-unreadable § ## Quiz~Q: x~- A) a~- B) b~Answers: yes § yes",
        "question-key-outside-options § ## Quiz~Q: x~- A) a~- B) b~Answers: C § C",
        "question-placeholder § ## Quiz~Q: x~- A) {{A}}~- B) b~Answers: B § x~- A) {{A}}~- B) b",
        "question-duplicate-option § ## Quiz~Q: x~- A) a~- B) a~Answers: B § a",
        "question-options-out-of-order § ## Quiz~Q: x~Options:~- B) a~- A) b § x~Options:~- B) a~- A) b"
      })
  void pointsAtItsText(String code, String note, String marked) {
    Source source = new Source(note.replace('~', '\n') + "\n", null);

    assertThat(Notes.marked(source, code)).containsExactly(marked.replace('~', '\n'));
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
