package io.studygraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.studygraph.document.Draft.DraftFlashcard;
import io.studygraph.document.Draft.DraftQuestion;
import io.studygraph.document.Draft.DraftSource;
import io.studygraph.document.Question.Option;
import io.studygraph.document.Unwritable.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is written reads as what was asked for, and what is refused is all that has to be. */
class DocumentWriterLawTest {

  private static final int DRAFTS = 300;

  @Test
  void whatIsWrittenReadsAsWhatWasAskedFor() {
    RandomDrafts drafts = new RandomDrafts(1);
    for (int i = 0; i < DRAFTS; i++) {
      Draft draft = drafts.next();
      Draft writable = withoutProblems(draft);
      String text = DocumentWriter.write(writable);

      assertThat(text).endsWith("\n").doesNotEndWith("\n\n").doesNotContain("\r");
      assertReadsAs(writable, text);
    }
  }

  @Test
  void mostOfWhatIsAskedForCanBeWritten() {
    RandomDrafts drafts = new RandomDrafts(2);
    int asked = 0;
    int refused = 0;
    for (int i = 0; i < DRAFTS; i++) {
      Draft draft = drafts.next();
      asked += pieces(draft);
      refused += pieces(draft) - pieces(withoutProblems(draft));
    }

    assertThat(refused).isPositive().isLessThan(asked / 5);
  }

  private static void assertReadsAs(Draft draft, String text) {
    Document read = DocumentReader.read(new Source(text, null));

    assertThat(read.title()).as(text).isEqualTo(draft.title().strip());
    assertThat(read.slug()).as(text).isEqualTo(draft.slug());
    assertThat(read.date()).as(text).isEqualTo(draft.date());
    assertThat(read.category()).as(text).isEqualTo(stripped(draft.category()));
    assertThat(read.tags()).as(text).isEqualTo(draft.tags().stream().map(String::strip).toList());
    assertThat(read.related()).as(text).extracting(Related::target).isEqualTo(draft.related());
    assertThat(read.publishAt()).as(text).isEqualTo(draft.publishAt());
    if (draft.status() != null) {
      assertThat(read.status()).as(text).isEqualTo(draft.status());
    }
    assertThat(JsonValues.equal(read.extra(), draft.extra())).as(text).isTrue();
    assertThat(sections(read)).as(text).containsAllEntriesOf(sections(draft));
    assertThat(read.sections()).as(text).hasSize(topSections(draft));
    if (!draft.questions().isEmpty()) {
      assertThat(inside(Role.QUIZZES, read, read.questions(), Question::lines))
          .as(text)
          .map(DocumentWriterLawTest::draftOf)
          .isEqualTo(expected(draft.questions()));
    }
    if (!draft.flashcards().isEmpty()) {
      assertThat(inside(Role.FLASHCARDS, read, read.flashcards(), Flashcard::lines))
          .as(text)
          .map(card -> new DraftFlashcard(card.question(), card.answer()))
          .isEqualTo(
              draft.flashcards().stream()
                  .map(card -> new DraftFlashcard(card.question().strip(), card.answer().strip()))
                  .toList());
    }
    if (!draft.sources().isEmpty()) {
      assertThat(inside(Role.LEARNING_SOURCES, read, read.sources(), LearningSource::lines))
          .as(text)
          .map(source -> new DraftSource(source.title(), source.url(), source.description()))
          .isEqualTo(
              draft.sources().stream()
                  .map(
                      source ->
                          new DraftSource(
                              source.title().strip(),
                              source.url().strip(),
                              stripped(source.description())))
                  .toList());
    }
  }

  /** The texts of a draft's sections may hold questions and cards of their own. */
  private static <T> List<T> inside(
      Role role, Document read, List<T> elements, Function<T, Lines> place) {
    Lines section =
        read.sections().stream()
            .filter(each -> each.role() == role)
            .findFirst()
            .orElseThrow()
            .lines();
    return elements.stream()
        .filter(each -> place.apply(each).start() >= section.start())
        .filter(each -> place.apply(each).end() <= section.end())
        .toList();
  }

  private static DraftQuestion draftOf(Question read) {
    return new DraftQuestion(
        read.topic(),
        read.prompt(),
        read.options().stream().map(Option::text).toList(),
        read.correct(),
        read.explanation());
  }

  private static List<DraftQuestion> expected(List<DraftQuestion> questions) {
    return Stream.concat(
            questions.stream().filter(each -> each.topic() == null),
            questions.stream().filter(each -> each.topic() != null))
        .map(
            each ->
                new DraftQuestion(
                    stripped(each.topic()),
                    each.prompt().strip(),
                    each.options().stream().map(String::strip).toList(),
                    each.correct().stream().sorted().toList(),
                    stripped(each.explanation())))
        .toList();
  }

  private static Map<Role, String> sections(Draft draft) {
    Map<Role, String> texts = new HashMap<>();
    draft.sections().forEach((role, text) -> texts.put(role, text.replace("\r\n", "\n").strip()));
    // With subsections its text holds theirs too.
    if (draft.sections().keySet().stream().anyMatch(Role::isDesign)) {
      texts.remove(Role.DETAILED_DESIGN);
    }
    return texts;
  }

  private static Map<Role, String> sections(Document read) {
    Map<Role, String> texts = new HashMap<>();
    for (Section section : read.sections()) {
      texts.putIfAbsent(section.role(), section.markdown().strip());
      if (section.role() == Role.DETAILED_DESIGN) {
        section.children().stream()
            .filter(child -> child.role().isDesign())
            .forEach(child -> texts.putIfAbsent(child.role(), child.markdown().strip()));
      }
    }
    return texts;
  }

  private static int topSections(Draft draft) {
    boolean design =
        draft.sections().keySet().stream()
            .anyMatch(role -> role.isDesign() || role == Role.DETAILED_DESIGN);
    return (int) draft.sections().keySet().stream().filter(role -> !role.isDesign()).count()
        + (design && !draft.sections().containsKey(Role.DETAILED_DESIGN) ? 1 : 0)
        + (draft.questions().isEmpty() ? 0 : 1)
        + (draft.flashcards().isEmpty() ? 0 : 1)
        + (draft.sources().isEmpty() ? 0 : 1);
  }

  private static @Nullable String stripped(@Nullable String text) {
    return text == null ? null : text.replace("\r\n", "\n").strip();
  }

  private static int pieces(Draft draft) {
    return draft.tags().size()
        + draft.aliases().size()
        + draft.extra().size()
        + draft.sections().size()
        + draft.questions().size()
        + draft.flashcards().size()
        + draft.sources().size();
  }

  /** The draft without the pieces that are refused: what their pointers name has to be enough. */
  private static Draft withoutProblems(Draft draft) {
    try {
      DocumentWriter.write(draft);
      return draft;
    } catch (Unwritable unwritable) {
      List<String> pointers = unwritable.problems().stream().map(Problem::pointer).toList();
      Map<String, @Nullable Object> extra = new LinkedHashMap<>(draft.extra());
      extra.keySet().removeIf(key -> pointers.contains("/extra/" + escaped(key)));
      Map<Role, String> sections = new LinkedHashMap<>(draft.sections());
      sections.keySet().removeIf(role -> pointers.contains("/sections/" + role));
      return new Draft(
          pointers.contains("/title") ? "Plain" : draft.title(),
          draft.slug(),
          draft.date(),
          pointers.contains("/category") ? null : draft.category(),
          without("/tags/", draft.tags(), pointers),
          without("/related/", draft.related(), pointers),
          draft.status(),
          draft.publishAt(),
          without("/aliases/", draft.aliases(), pointers),
          extra,
          sections,
          without("/questions/", draft.questions(), pointers),
          without("/flashcards/", draft.flashcards(), pointers),
          without("/sources/", draft.sources(), pointers));
    }
  }

  private static <T> List<T> without(String prefix, List<T> list, List<String> pointers) {
    List<T> left = new ArrayList<>(list);
    pointers.stream()
        .filter(pointer -> pointer.startsWith(prefix))
        .map(pointer -> Integer.valueOf(pointer.substring(prefix.length()).split("/", 2)[0]))
        .distinct()
        .sorted(Comparator.reverseOrder())
        .forEach(index -> left.remove((int) index));
    return left;
  }

  private static String escaped(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }
}
