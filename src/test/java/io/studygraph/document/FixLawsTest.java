package io.studygraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A fix takes its diagnostic away, brings no other, and changes nothing else that the note says.
 */
class FixLawsTest {

  /** What a fix may change. */
  private static final Map<String, Set<String>> CHANGED =
      Map.of(
          "missing-slug", Set.of("slug"),
          "invalid-slug", Set.of("slug"),
          "title-differs", Set.of("sections", "wordCount"),
          "placeholder-left", Set.of("sections", "links", "summary"),
          "front-matter-backslash", Set.of("title", "extra", "questions"),
          "accidental-heading", Set.of("sections", "summary"),
          "stray-fence", Set.of("sections", "summary"),
          "unclosed-fence", Set.of("sections", "summary", "snippets"));

  static Stream<Source> sources() {
    return Stream.of(
            Notes.names().stream().map(Notes::named),
            Stream.of(DiagnosticCode.values()).map(code -> new Source(code.example(), "a/b c.md")),
            Stream.of(
                    "---\r\ntitle: A\r\ncategory: x\r\n---\r\n# A\r\n",
                    "\uFEFF# A\n",
                    "---\n---\n# A\n",
                    "---\ntitle: A\nslug:\ntags: []\n---\n",
                    "---\ntitle: A\nslug: \"{{SLUG}}\"\n---\n",
                    "---\ntitle: A\nslug: {{SLUG}}\n---\n",
                    "---\n{title: A}\n---\n",
                    "---\ntags:\n  - a\n  - A # why\n  - 'a'\n  - \"#A\"\nslug: b\n---\n",
                    "---\ntags: [a,\n  b,\n  A,\n  B ]\n---\n",
                    "---\ntags: a, b, A , c\n---\n",
                    "---\ntags: 'a, A'\n---\n",
                    "---\ntitle: \"A *b* \\\\c\"\n---\n# B [x](y.md)\n",
                    "---\ntitle: A\n---\nB\n=\n",
                    "---\nx:\n  - 1\n  - 2\nx:\n  - 1\n  - 2\n\nslug: b\n---\n",
                    "---\nx: 1\nx: 2\nx: 2\n---\n",
                    "---\nx:\nx:\n---\n",
                    "---\nslug: 'Not One'\n---\n",
                    "---\nslug: >\n  Not One\n---\n",
                    "---\ndate: '2026/01/26'\n---\n",
                    "---\nx: [\"\\epsilon\", \"\\nabla \\tau\"]\n---\n",
                    "---\nx: \"a\",\ny: {b: [1, 2,, 3]},  # why\n---\n",
                    "# A\n\n- [a](URL)\n- [1. b](URL) and [*c*](URL) and [d][e]\n\n[e]: URL\n",
                    "## Learning Sources\n\n- [Title](URL) - description\n")
                .map(text -> new Source(text, "a/b c.md")))
        .flatMap(stream -> stream);
  }

  @ParameterizedTest
  @MethodSource("sources")
  void aFixMendsItsDiagnosticAndNothingElse(Source source) {
    Document document = DocumentReader.read(source);
    for (Diagnostic found : document.diagnostics()) {
      Fix fix = found.fix();
      if (fix != null) {
        Document mended = DocumentReader.read(applied(fix, source));

        List<String> before = new ArrayList<>(Notes.codes(document));
        before.remove(found.code());
        for (String code : Notes.codes(mended)) {
          assertThat(before.remove(code)).as("%s leaves no %s", found, code).isTrue();
        }
        Set<String> changed = CHANGED.getOrDefault(found.code(), Set.of());
        Map<String, String> expected = fields(document);
        expected.keySet().removeAll(changed);
        assertThat(fields(mended)).as(found.toString()).containsAllEntriesOf(expected);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("sources")
  void allFixesTogetherLeaveNoneToMake(Source source) {
    Source mended = source;
    for (int round = 0; round < 50; round++) {
      Fix fix = firstFix(mended);
      if (fix == null) {
        return;
      }
      mended = applied(fix, mended);
    }
    assertThat(firstFix(mended)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '^',
      value = {
        "missing-slug § ---~title: A~category: x~--- § ---~title: A~slug: b-c~category: x~---",
        "missing-slug § ---~title: A~tags:~  - x~--- § ---~title: A~tags:~  - x~slug: b-c~---",
        "missing-slug § # A § ---~slug: b-c~---~~# A",
        "missing-slug § ---~slug: {{SLUG}}~--- § ---~slug: b-c~---",
        "invalid-slug § ---~slug: \"Not One\"~--- § ---~slug: \"not-one\"~---",
        "tag-repeated § ---~tags: [a, b, A]~--- § ---~tags: [a, b]~---",
        "tag-repeated § ---~tags:~- a~- A~- b~--- § ---~tags:~- a~- b~---",
        "tag-repeated § ---~tags: a, A, b~--- § ---~tags: a, b~---",
        "title-differs § ---~title: A *b*~---~# B # § ---~title: A *b*~---~# A \\*b\\* #",
        "placeholder-left § see [b **c**](URL). § see b **c**.",
        "front-matter-duplicate-key § ---~a: 1~b: 2~a: 1~--- § ---~a: 1~b: 2~---",
        "front-matter-stray-comma § ---~a: [b],~--- § ---~a: [b]~---",
        "front-matter-backslash § ---~a: \"\\gamma\"~--- § ---~a: \"\\\\gamma\"~---",
        "date-in-other-form § ---~date: 26 Jan 2026~--- § ---~date: 2026-01-26~---"
      })
  void fixesReadAsAnAuthorWouldWriteThem(String code, String note, String mended) {
    Source source = new Source(note.replace('~', '\n') + "\n", "a/B c.md");
    Source result = source;
    for (Diagnostic found : DocumentReader.read(source).diagnostics()) {
      Fix fix = found.fix();
      if (fix != null && found.code().equals(code)) {
        result = applied(fix, source);
      }
    }

    assertThat(result.text()).isEqualTo(mended.replace('~', '\n') + "\n");
  }

  @Test
  void aSourceKeepsItsPlaceholderLinkSinceItNeedsOne() {
    Document document = Notes.read("## Learning Sources", "", "- [Title](URL) - description");

    assertThat(document.diagnostics())
        .filteredOn(found -> found.code().equals("placeholder-left"))
        .singleElement()
        .extracting(Diagnostic::fix)
        .isNull();
  }

  private static @Nullable Fix firstFix(Source source) {
    for (Diagnostic found : DocumentReader.read(source).diagnostics()) {
      if (found.fix() != null) {
        return found.fix();
      }
    }
    return null;
  }

  private static Source applied(Fix fix, Source source) {
    String text = source.text();
    String mended =
        text.substring(0, fix.range().start().offset())
            + fix.text()
            + text.substring(fix.range().end().offset());
    return new Source(mended, source.path());
  }

  /** By name, without the lines that they stand on, and without blank lines above a text. */
  private static Map<String, String> fields(Document document) {
    Map<String, String> fields = new TreeMap<>();
    for (var component : Document.class.getRecordComponents()) {
      try {
        Object value = component.getAccessor().invoke(document);
        fields.put(
            component.getName(),
            String.valueOf(value).replaceAll("Lines\\[[^]]*]|(?<=markdown=)\\s+", ""));
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(e.getMessage(), e);
      }
    }
    fields.remove("diagnostics");
    return fields;
  }
}
