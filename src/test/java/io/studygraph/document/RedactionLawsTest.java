package io.studygraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.studygraph.markdown.SourceLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds of redaction whatever the note says. In the notes each key and explanation has CANARY
 * in it.
 */
class RedactionLawsTest {

  static List<String> notes() {
    return Notes.names();
  }

  @ParameterizedTest
  @MethodSource("notes")
  void leavesNoKeyOrExplanation(String name) {
    Source shown = Redaction.redact(Notes.named(name)).source();

    assertThat(shown.text()).doesNotContainIgnoringCase("CANARY");
    assertThat(DocumentReader.read(shown).questions())
        .allSatisfy(
            question -> {
              assertThat(question.correct()).isEmpty();
              assertThat(question.explanation()).isNull();
            });
  }

  @ParameterizedTest
  @MethodSource("notes")
  void readsAsTheSameDocumentOtherwise(String name) {
    Source source = Notes.named(name);
    Document whole = DocumentReader.read(source);

    assertThat(shape(DocumentReader.read(Redaction.redact(source).source())))
        .isEqualTo(shape(withoutKeys(whole)));
  }

  @ParameterizedTest
  @MethodSource("notes")
  void changesNothingTheSecondTime(String name) {
    assertLaws(Notes.named(name).text());
  }

  @Test
  void holdsForNotesWithLinesLostDoubledAndMovedAbout() {
    Random random = new Random(20260314);
    List<List<String>> notes =
        notes().stream()
            .map(name -> Notes.text(name).lines().toList())
            .filter(lines -> !lines.isEmpty())
            .toList();
    for (int i = 0; i < 1000; i++) {
      List<String> lines = new ArrayList<>(notes.get(random.nextInt(notes.size())));
      for (int change = 0; change <= random.nextInt(6) && lines.size() > 1; change++) {
        mutate(lines, notes.get(random.nextInt(notes.size())), random);
      }
      assertLaws(String.join(random.nextInt(5) == 0 ? "\r\n" : "\n", lines));
    }
  }

  private static void mutate(List<String> lines, List<String> other, Random random) {
    int at = random.nextInt(lines.size());
    int from = random.nextInt(other.size());
    int count = Math.min(1 + random.nextInt(12), other.size() - from);
    switch (random.nextInt(5)) {
      case 0 -> lines.subList(at, Math.min(lines.size(), at + 1 + random.nextInt(4))).clear();
      case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
      case 2 -> lines.addAll(at, other.subList(from, from + count));
      case 3 -> lines.set(at, " ".repeat(random.nextInt(6)) + lines.get(at));
      default -> {
        String line = lines.get(at);
        lines.set(at, line.substring(random.nextInt(line.length() + 1)));
      }
    }
  }

  static void assertLaws(String text) {
    Source source = new Source(text, null);
    Document document = DocumentReader.read(source);
    Redaction.Redacted once = Redaction.redact(source);

    assertThat(Redaction.redact(once.source()))
        .as(text)
        .isEqualTo(new Redaction.Redacted(once.source(), List.of()));
    assertThat(SourceLines.of(once.source().text()).count())
        .isEqualTo(SourceLines.of(text).count());
    assertThat(shape(DocumentReader.read(once.source())))
        .as(text)
        .isEqualTo(shape(withoutKeys(document)));
  }

  private static Document withoutKeys(Document d) {
    List<Question> questions =
        d.questions().stream()
            .map(
                q ->
                    new Question(
                        q.topic(),
                        q.prompt(),
                        q.options(),
                        List.of(),
                        null,
                        q.section(),
                        q.lines()))
            .toList();
    return with(d, d.sections(), questions);
  }

  /**
   * A text may quote the blanks that keys left, which are wide before redaction and narrow after.
   */
  private static String shape(Document d) {
    return withoutSource(d).toString().replaceAll("\\s+", " ");
  }

  /** Sections quote the source, and diagnostics speak of keys. */
  private static Document withoutSource(Document d) {
    return with(
        d, d.sections().stream().map(RedactionLawsTest::withoutSource).toList(), d.questions());
  }

  private static Section withoutSource(Section s) {
    return new Section(
        s.role(),
        s.title(),
        s.level(),
        s.anchor(),
        s.lines(),
        "",
        s.children().stream().map(RedactionLawsTest::withoutSource).toList());
  }

  private static Document with(Document d, List<Section> sections, List<Question> questions) {
    return new Document(
        d.title(),
        d.slug(),
        d.date(),
        d.category(),
        d.tags(),
        d.related(),
        d.status(),
        d.publishAt(),
        d.aliases(),
        d.extra(),
        d.summary(),
        d.excerpt(),
        d.wordCount(),
        sections,
        d.facts(),
        d.components(),
        d.dataModels(),
        d.endpoints(),
        d.diagrams(),
        d.decisions(),
        d.snippets(),
        d.sources(),
        d.flashcards(),
        questions,
        d.links(),
        List.of());
  }
}
