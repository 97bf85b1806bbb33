package io.studygraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StrayFenceTest {

  private static final String[] STRAY = {
    "# T",
    "## Summary",
    "```java",
    "int x;",
    "```",
    "```",
    "## Quizzes",
    "Q: x?",
    "- A) a",
    "- B) b",
    "Answers: A",
    "",
    "## Learning Sources",
    "- [S](https://example.org) - d"
  };

  @Test
  void sectionsBehindOneFenceTooManyAreRead() {
    Document document = Notes.read(STRAY);

    assertThat(document.sections())
        .extracting(Section::role)
        .containsExactly(Role.SUMMARY, Role.QUIZZES, Role.LEARNING_SOURCES);
    assertThat(document.questions()).singleElement().matches(Question::answerable);
    assertThat(document.sources()).hasSize(1);
  }

  @Test
  void strayFenceIsNamedWithItsLineAndTheHeadingsThatItHides() {
    Diagnostic stray = only("stray-fence", Notes.read(STRAY));

    assertThat(stray.severity()).isEqualTo(Severity.ERROR);
    assertThat(stray.message()).contains("line 6", "lines 7, 13");
    assertThat(stray.range().start()).isEqualTo(new Position(6, 1, 34));
    assertThat(stray.range().end()).isEqualTo(new Position(6, 4, 37));
  }

  @Test
  void fixTakesTheLineOut() {
    Source source = Notes.of(STRAY);
    Fix fix = only("stray-fence", DocumentReader.read(source)).fix();

    String fixed = applied(fix, source.text());
    assertThat(fixed).isEqualTo(source.text().replace("```\n```\n", "```\n"));
    assertThat(DocumentReader.read(new Source(fixed, null)).diagnostics())
        .extracting(Diagnostic::code)
        .doesNotContain("stray-fence", "unclosed-fence");
  }

  @Test
  void strayIsTheFenceThatFirstHidesSectionsNotTheOneThatIsLeftOver() {
    Document document =
        Notes.read(
            "# T",
            "## Summary",
            "s",
            "```",
            "## Scaling Strategy",
            "- **A:** b",
            "```",
            "code",
            "```",
            "## Failure Handling",
            "- **C:** d");

    assertThat(only("stray-fence", document).range().start().line()).isEqualTo(4);
    assertThat(document.facts()).extracting(Fact::name).containsExactly("A", "C");
    assertThat(document.snippets()).extracting(Snippet::code).containsExactly("code\n");
  }

  @Test
  void fenceThatHidesNoSectionOfTheTemplateStaysCode() {
    Document document = Notes.read("# T", "```sh", "# summary", "## anything", "run");

    assertThat(only("unclosed-fence", document).fix()).isNull();
    assertThat(document.snippets()).hasSize(1);
  }

  @Test
  void fenceLeftAtTheEndCanBeTakenOut() {
    Source source = Notes.of("# T", "text", "```");
    Fix fix = only("unclosed-fence", DocumentReader.read(source)).fix();

    assertThat(applied(fix, source.text())).isEqualTo("# T\ntext\n");
  }

  @Test
  void closedFenceMayShowTheTemplate() {
    Document document = Notes.read("# T", "```", "## Quizzes", "```", "## Summary", "s");

    assertThat(document.sections()).extracting(Section::role).contains(Role.SUMMARY);
    assertThat(document.sections()).extracting(Section::role).doesNotContain(Role.QUIZZES);
    assertThat(document.diagnostics()).extracting(Diagnostic::code).doesNotContain("stray-fence");
  }

  @Test
  void manyStrayFencesEndInADocument() {
    Document document = Notes.read("```\n## Summary\n".repeat(99).split("\n", -1));

    assertThat(document.sections()).isNotEmpty();
  }

  private static Diagnostic only(String code, Document document) {
    List<Diagnostic> found =
        document.diagnostics().stream().filter(each -> each.code().equals(code)).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static String applied(@Nullable Fix fix, String text) {
    if (fix == null) {
      throw new AssertionError("no fix");
    }
    return text.substring(0, fix.range().start().offset())
        + fix.text()
        + text.substring(fix.range().end().offset());
  }
}
