package io.studygraph.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private static Document read(String text) {
    return DocumentReader.read(new Source(text, null));
  }

  @ParameterizedTest
  @EnumSource
  void oncePutInWhatIsLeftArePlaceholders(Template template) {
    Document document = read(template.fill("A: *hash* #1", null, DAY, "x: y"));

    assertThat(document.title()).isEqualTo("A: *hash* #1");
    assertThat(document.slug()).isEqualTo("a-hash-1");
    assertThat(document.date()).isEqualTo(DAY);
    assertThat(document.category()).isEqualTo("x: y");
    assertThat(Notes.codes(document))
        .contains("placeholder-left")
        .isSubsetOf("placeholder-left", "question-placeholder");
  }

  @ParameterizedTest
  @EnumSource
  void everyHeadingIsOneThatTheFormatKnows(Template template) {
    assertThat(read(template.markdown()).sections())
        .isNotEmpty()
        .noneMatch(section -> section.role() == Role.OTHER);
  }

  @Test
  void aSystemDesignShowsEverySectionAndElement() {
    Document document = read(Template.SYSTEM_DESIGN.markdown());

    assertThat(document.facts()).isNotEmpty();
    assertThat(document.components()).isNotEmpty();
    assertThat(document.dataModels()).isNotEmpty();
    assertThat(document.endpoints()).isNotEmpty();
    assertThat(document.diagrams()).hasSize(2);
    assertThat(document.decisions()).isNotEmpty();
    assertThat(document.snippets()).isNotEmpty();
    assertThat(document.sources()).isNotEmpty();
    assertThat(document.questions()).hasSize(1);
    assertThat(read(Template.FLASHCARDS.markdown()).flashcards()).hasSize(3);
  }

  @Test
  void aSlugThatIsGivenIsTaken() {
    assertThat(read(Template.CONCEPT.fill("A", "other", DAY, null)).slug()).isEqualTo("other");
  }

  @Test
  void whatIsNotGivenStaysAPlaceholder() {
    assertThat(Template.CONCEPT.fill("木", null, DAY, null))
        .contains("slug: \"{{SLUG}}\"", "category: \"{{CATEGORY}}\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "a\nb", "a\u0000b"})
  void aTitleThatIsNoHeadingIsRefused(String title) {
    assertThatThrownBy(() -> Template.CONCEPT.fill(title, null, DAY, null))
        .isInstanceOf(Unwritable.class);
  }

  @Test
  void namesAreThoseOfTheFiles() {
    assertThat(Arrays.stream(Template.values()).map(Template::toString))
        .containsExactly("system-design", "concept", "flashcards");
  }
}
