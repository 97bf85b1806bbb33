package io.studygraph.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.studygraph.document.Edit.SetSection;
import io.studygraph.document.Unwritable.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionEditTest {

  private static String edited(String text, Role role, @Nullable String markdown) {
    return DocumentEditor.edit(new Source(text, null), new SetSection(role, markdown)).text();
  }

  @Test
  void theTextBelowTheHeadingIsReplaced() {
    assertThat(edited("# T\n\n##  TL;DR\n\n\nOld\ntext\n\n\n## B\n", Role.SUMMARY, "New\n"))
        .isEqualTo("# T\n\n##  TL;DR\n\n\nNew\n\n\n## B\n");
    assertThat(edited("# T\r\n## Summary\r\nOld", Role.SUMMARY, "One\n\n- two"))
        .isEqualTo("# T\r\n## Summary\r\nOne\r\n\r\n- two");
  }

  @Test
  void anEmptySectionIsFilled() {
    assertThat(edited("# T\n\n## Summary\n\n## Problem\n\nP\n", Role.SUMMARY, "New"))
        .isEqualTo("# T\n\n## Summary\n\nNew\n\n## Problem\n\nP\n");
    assertThat(edited("# T\n\n## Summary", Role.SUMMARY, "New"))
        .isEqualTo("# T\n\n## Summary\n\nNew");
  }

  @Test
  void aTextIsTakenOutOfItsSection() {
    assertThat(edited("# T\n\n## Summary\n\nOld\n\n## B\n", Role.SUMMARY, ""))
        .isEqualTo("# T\n\n## Summary\n\n## B\n");
  }

  @Test
  void sectionsInsideBelongToTheTextUnlessTheyHaveARole() {
    String design = "## Details\n\nOld\n\n### Odd\n\nx\n\n### Data Model\n\ny\n\n### Even\n\nz\n";

    assertThat(edited(design, Role.DETAILS, "New"))
        .isEqualTo("## Details\n\nNew\n\n### Data Model\n\ny\n\n### Even\n\nz\n");
    assertThat(edited(design, Role.DATA_MODELS, "New"))
        .isEqualTo(design.replace("\ny\n", "\nNew\n"));
    assertThat(edited(design, Role.DETAILS, null))
        .isEqualTo("## Details\n\n### Data Model\n\ny\n\n### Even\n\nz\n");
  }

  @Test
  void ofSeveralSectionsTheFirstIsMeant() {
    assertThat(edited("## Links\n\na\n\n## Sources\n\nb\n", Role.LEARNING_SOURCES, "c"))
        .isEqualTo("## Links\n\nc\n\n## Sources\n\nb\n");
  }

  @Test
  void aMissingSectionComesAtTheTemplatesPlace() {
    String note = "# T\n\n## Summary\n\nS\n\n## Notes\n\nN\n\n## Quiz\n\nx\n";

    assertThat(edited(note, Role.TRADE_OFFS, "New"))
        .isEqualTo(note.replace("## Notes", "## Trade-offs & Alternatives\n\nNew\n\n## Notes"));
    assertThat(edited(note, Role.LEARNING_SOURCES, "New"))
        .isEqualTo(note + "\n## Learning Sources\n\nNew\n");
    assertThat(edited("# T\n\n## Quiz\n\nx\n", Role.SUMMARY, "New"))
        .isEqualTo("# T\n\n## Summary\n\nNew\n\n## Quiz\n\nx\n");
    assertThat(edited("# T", Role.SUMMARY, "New")).isEqualTo("# T\n\n## Summary\n\nNew");
  }

  @Test
  void aNewSectionKeepsTheDistancesOfTheOthers() {
    assertThat(edited("# T\n## Summary\nS\n## Quiz\nx\n", Role.PROBLEM_STATEMENT, "New"))
        .isEqualTo("# T\n## Summary\nS\n## Problem Statement\nNew\n## Quiz\nx\n");
    assertThat(edited("# T\n\n\n# Summary\n\nS\n", Role.PROBLEM_STATEMENT, "New"))
        .isEqualTo("# T\n\n\n# Summary\n\nS\n\n\n# Problem Statement\n\nNew\n");
  }

  @Test
  void aDesignSectionComesBelowDetailedDesign() {
    assertThat(edited("# T\n\n## Summary\n\nS\n", Role.API_DESIGN, "New"))
        .isEqualTo("# T\n\n## Summary\n\nS\n\n## Detailed Design\n\n### API Design\n\nNew\n");
    assertThat(edited("## Detailed Design\n\nD\n\n## Quiz\n", Role.API_DESIGN, "New"))
        .isEqualTo("## Detailed Design\n\nD\n\n### API Design\n\nNew\n\n## Quiz\n");
    assertThat(edited("## Components\n\nD\n\n## Quiz\n", Role.API_DESIGN, "New"))
        .isEqualTo("## Components\n\nD\n\n## API Design\n\nNew\n\n## Quiz\n");
  }

  @Test
  void aSectionGoesWithItsHeading() {
    assertThat(edited("# T\n\n## Summary\n\nS\n\n## Quiz\n", Role.SUMMARY, null))
        .isEqualTo("# T\n\n## Quiz\n");
    assertThat(edited("## Summary\n\nS\n\n## Quiz\n", Role.SUMMARY, null)).isEqualTo("## Quiz\n");
    assertThat(edited("# T\n\n## Summary\n\nS", Role.SUMMARY, null)).isEqualTo("# T");
    assertThat(edited("# T\n", Role.SUMMARY, null)).isEqualTo("# T\n");
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = "OTHER", mode = EnumSource.Mode.EXCLUDE)
  void whatIsPutInCanBeTakenOut(Role role) {
    for (String name : Notes.names()) {
      Source note = Notes.named(name);
      if (DocumentReader.read(note).sections().stream().noneMatch(each -> holds(each, role))) {
        Source with = DocumentEditor.edit(note, new SetSection(role, "A text."));
        Source without = DocumentEditor.edit(with, new SetSection(role, null));

        assertThat(without).as(name).isEqualTo(expected(note, role));
      }
    }
  }

  /** The heading around a design section stays. */
  private static Source expected(Source note, Role role) {
    return !role.isDesign() || note.text().contains("# Data Model")
        ? note
        : DocumentEditor.edit(note, new SetSection(Role.DETAILED_DESIGN, ""));
  }

  private static boolean holds(Section section, Role role) {
    return section.role() == role || section.children().stream().anyMatch(c -> holds(c, role));
  }

  @ParameterizedTest
  @ValueSource(strings = {"# One", "a\n\n## Two", "Two\n---", "```\ncode", "<!-- comment"})
  void aTextThatWouldEndItsSectionOrSwallowTheNextIsRefused(String text) {
    assertThatExceptionOfType(Unwritable.class)
        .isThrownBy(() -> edited("## Summary\n\nS\n\n## Sources\n\n- [a](b)\n", Role.SUMMARY, text))
        .satisfies(
            refusal ->
                assertThat(refusal.problems())
                    .extracting(Problem::pointer)
                    .containsExactly("/sections/summary"));
  }

  @Test
  void whatStandsThereAlreadyChangesNothing() {
    Source note = Notes.named("template.md");
    for (Section section : DocumentReader.read(note).sections()) {
      if (section.role() != Role.DETAILED_DESIGN) {
        assertThat(DocumentEditor.edit(note, new SetSection(section.role(), section.markdown())))
            .isEqualTo(note);
      }
    }
  }
}
