package io.studygraph.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.studygraph.document.Draft.DraftFlashcard;
import io.studygraph.document.Draft.DraftQuestion;
import io.studygraph.document.Draft.DraftSource;
import io.studygraph.document.Unwritable.Problem;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnwritableTest {

  private static final List<String> OPTIONS = List.of("yes", "no");

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "a\nb", "a\rb"})
  void aTitleIsOneLineOfText(String title) {
    assertThat(problems(Drafts.titled(title))).containsExactly("/title");
  }

  @Test
  void tagsAreLinesOfTextEachOnce() {
    assertThat(problems(Drafts.tagged("a\nb", "c", " "))).containsExactly("/tags/0", "/tags/2");
    assertThat(problems(Drafts.tagged("Dev Ops", "c", "dev-ops", "c")))
        .containsExactly("/tags/2", "/tags/3");
  }

  @Test
  void oneTagThatReadsAsAnotherLeavesTheOthersAlone() {
    assertThat(problems(Drafts.tagged("a", "#b", "c", "d"))).containsExactly("/tags/1");
  }

  @Test
  void extraKeysAreNotTheFormatsOwn() {
    assertThat(problems(Drafts.withExtra(Map.of("title", "x")))).containsExactly("/extra/title");
    assertThat(problems(Drafts.withExtra(Map.of("quizzes", List.of()))))
        .containsExactly("/extra/quizzes");
  }

  @Test
  void extraValuesAreWhatTheFrontMatterKeeps() {
    Map<String, @Nullable Object> extra = new LinkedHashMap<>();
    extra.put("a/b~c", new BigInteger("123456789012345678901234567890"));
    extra.put("exact", new BigDecimal("0.12345678901234567890123"));
    extra.put("deep", deep(200));
    extra.put("fine", List.of(1, 2.5, new BigDecimal("0.1"), BigInteger.TEN));

    assertThat(problems(Drafts.withExtra(extra)))
        .containsExactly("/extra/a~1b~0c", "/extra/exact", "/extra/deep");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# One",
        "text\n\n## Two",
        "Two\n---",
        "> quote\n\nOne\n===",
        "```\ncode",
        "~~~~\n~~~",
        "<!-- comment",
        "<!-- Answers: A",
        "<script>",
        "<pre>\n\ntext"
      })
  void aSectionEndsWhereItIsMeantTo(String text) {
    assertThat(problems(Drafts.with(Map.of(Role.SUMMARY, text))))
        .containsExactly("/sections/summary");
  }

  @Test
  void aSubsectionHoldsNoHeadingOfItsOwnLevel() {
    assertThat(problems(Drafts.with(Map.of(Role.CORE_COMPONENTS, "#### Four")))).isEmpty();
    assertThat(problems(Drafts.with(Map.of(Role.CORE_COMPONENTS, "### Three"))))
        .containsExactly("/sections/core-components");
  }

  @Test
  void aSubsectionIsGivenOnce() {
    assertThat(
            problems(
                Drafts.with(
                    Map.of(
                        Role.DETAILED_DESIGN,
                        "### Core Components\n\nx",
                        Role.CORE_COMPONENTS,
                        "y"))))
        .containsExactly("/sections/core-components");
  }

  @Test
  void aSectionHasARoleOfTheTemplate() {
    assertThat(problems(Drafts.with(Map.of(Role.OTHER, "x")))).containsExactly("/sections/other");
  }

  @Test
  void aSectionIsGivenAsTextOrAsElements() {
    assertThat(
            problems(
                Drafts.draft(
                    "Plain",
                    List.of(),
                    Map.of(),
                    Map.of(Role.QUIZZES, "x", Role.FLASHCARDS, "x", Role.LEARNING_SOURCES, "x"),
                    List.of(new DraftQuestion(null, "Q", OPTIONS, List.of("A"), null)),
                    List.of(new DraftFlashcard("q", "a")),
                    List.of(new DraftSource("t", "u", null)))))
        .containsExactlyInAnyOrder(
            "/sections/quizzes", "/sections/flashcards", "/sections/learning-sources");
  }

  @Test
  void everyProblemOfAQuestionIsNamed() {
    assertThat(
            problems(
                Drafts.with(
                    new DraftQuestion(null, "fine", OPTIONS, List.of("A"), null),
                    new DraftQuestion(
                        "a\nb", " ", List.of("x", "", "z"), List.of("A", "D", "A", "b"), " "))))
        .containsExactly(
            "/questions/1/topic",
            "/questions/1/prompt",
            "/questions/1/options/1",
            "/questions/1/explanation",
            "/questions/1/correct/1",
            "/questions/1/correct/2",
            "/questions/1/correct/3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\nQ: b",
        "a\n\n### Heading",
        "a\n\n```\nunclosed",
        "a\n\n<!-- unclosed",
      })
  void anExplanationEndsWhereItIsMeantTo(String explanation) {
    assertThat(
            problems(
                Drafts.with(
                    new DraftQuestion("Topic", "fine", OPTIONS, List.of("A"), explanation),
                    new DraftQuestion("Topic", "fine", OPTIONS, List.of("A"), null))))
        .containsExactly("/questions/0/explanation");
  }

  @Test
  void moreOptionsThanLettersAreRefused() {
    List<String> options = new ArrayList<>();
    for (int i = 0; i < 27; i++) {
      options.add("option " + i);
    }
    assertThat(problems(Drafts.with(new DraftQuestion(null, "fine", options, List.of("A"), null))))
        .containsExactly("/questions/0/options");
  }

  @Test
  void aQuestionMayHaveTwentySixOptions() {
    List<String> options = new ArrayList<>();
    for (int i = 0; i < 26; i++) {
      options.add("option " + i);
    }
    assertThat(problems(Drafts.with(new DraftQuestion(null, "fine", options, List.of("Z"), null))))
        .isEmpty();
  }

  @Test
  void placeholdersOfTheTemplateAreNoQuestion() {
    assertThat(
            problems(
                Drafts.with(new DraftQuestion(null, "{{TITLE}}", OPTIONS, List.of("A"), null))))
        .hasSize(1);
  }

  @Test
  void aCardsQuestionHoldsNoSeparator() {
    assertThat(
            problems(
                Drafts.with(
                    new DraftFlashcard("a ::: b", "c"),
                    new DraftFlashcard("a", "b ::: c"),
                    new DraftFlashcard("", "a\nb"))))
        .containsExactly(
            "/flashcards/0/question", "/flashcards/2/question", "/flashcards/2/answer");
  }

  @Test
  void aSourceIsOneLine() {
    assertThat(
            problems(
                Drafts.with(
                    new DraftSource("t", "https://a.example/b c(d", "*x* - y"),
                    new DraftSource("", "a\nb", ""))))
        .containsExactly("/sources/1/title", "/sources/1/url", "/sources/1/description");
  }

  private static List<String> problems(Draft draft) {
    Unwritable unwritable =
        catchThrowableOfType(Unwritable.class, () -> DocumentWriter.write(draft));
    return unwritable == null
        ? List.of()
        : unwritable.problems().stream().map(Problem::pointer).toList();
  }

  private static Object deep(int levels) {
    Object value = "bottom";
    for (int i = 0; i < levels; i++) {
      value = List.of(value);
    }
    return value;
  }
}
