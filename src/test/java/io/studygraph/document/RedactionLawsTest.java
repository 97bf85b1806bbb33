package io.studygraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.studygraph.markdown.SourceLines;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

  /** The ways to say which of three options are right: for each, the note that says it. */
  static List<Function<BitSet, String>> ways() {
    String letters = "Q: x\n- A) a\n- B) b\n- C) c\n";
    String front = "---\nquizzes:\n- q: x\n  options: [a, b, c]\n  answers: ";
    return List.of(
        right -> "## Quiz\n" + letters + "Answers: " + letters(right),
        right -> "## Quiz\n" + letters + "\n<details>\n" + letters(right) + "</details>\n\ntext",
        right -> "1. x?\n- A) a\n- B) b\n<details>\n\n> " + letters(right) + "</details>\n2. y?",
        right -> letters + "#### A: " + letters(right) + "\n\n## End",
        right -> "## Quiz\nQ: x\n" + options("- A) ?", "- A) ? ✅", right),
        right -> "## Quiz\nQ: x\n" + options("- A) ?  ", "- A) ? (correct)  ", right),
        right -> "## Quiz\nQ: x\n" + options("- A) ?", "- A) ? <-- right", right),
        right -> "## Quiz\nQ: x\n" + options("A) ?", "**A) ?**", right),
        right -> "## Quiz\nQ: x\n" + options("A) ?", "<mark>A) ?</mark>", right),
        right -> "## Quiz\nQ: x\n\n" + options("  A)  ?\n", "  <em>A)  ?</em>\n", right),
        right -> "## Quiz\nQ: x\n" + options("- A) ?", "- A) ? - ✅", right),
        right -> "## Quiz\nQ: x\n" + options("- A) ?", "- A) ? — ✔️ **correct**", right),
        right -> "## Quiz\nQ: x\n" + options("- A) ? ❌", "- A) ? ✅", right),
        right -> "## Quiz\nQ: x\n" + options("- A) ?", "- A) ? - (correct)", right),
        right -> "## Quiz\nQ: x\n" + options("-  A) ?", "-  A) ==?==", right),
        right -> "## Quiz\nQ: x\n" + options("- [ ] ?", "- [X] ?", right),
        right -> "## Quiz\nQ: x\n" + options("- [] ?  ", "- [x] ?  ", right),
        right -> "## Quiz\nQ: x\n- [ ] z\n" + options("- [] **A)** ?", "- [x] **A)** ?", right),
        right -> "## Quiz\n1. x\n" + options("   - [] ?", "   - [x] ?", right),
        right -> "## Quiz\n" + options("- [] ?", "- [x] ?", right),
        right -> "## Quiz\n```text\nQ: x\n" + options("- [] ?", "- [x] ?", right) + "```",
        right -> "<quiz>\nx\n" + options("- [] ?", "- [x] ?", right) + "</quiz>",
        right -> "Is it?\n\n" + options("* [] ?", "* [X] ?", right),
        right -> "<quiz>\nx\n" + options("- [ ] ?", "- [x] ?", right) + "</quiz>",
        right -> "Is it?\n\n" + options("* [ ] ?", "* [x] ?", right),
        right -> front + list(right) + "\n---",
        right -> front + list(right) + " # " + list(right) + "\n  explanation: y\n---",
        right ->
            "---\nquizzes: [{q: x, options: [a, b, c],\nanswers: "
                + list(right)
                + ", topic: t}]\n---");
  }

  /** Two keys that take the same number of lines leave the same text. */
  @ParameterizedTest
  @MethodSource("ways")
  void tellsNotWhichOptionsAreRightNorHowMany(Function<BitSet, String> note) {
    Set<String> shown = new HashSet<>();
    for (int bits = 1; bits < 7; bits++) {
      String text = note.apply(BitSet.valueOf(new long[] {bits}));
      shown.add(Redaction.redact(new Source(text, null)).source().text());
      assertLaws(text);
    }

    assertThat(shown).hasSize(1);
  }

  private static String list(BitSet right) {
    return right.stream().boxed().toList().toString();
  }

  private static String letters(BitSet right) {
    return right.stream().mapToObj(OptionKeys::at).collect(Collectors.joining(", "));
  }

  /** A line for each option, with its letter for A and for the question mark. */
  private static String options(String wrong, String rightOne, BitSet right) {
    return IntStream.range(0, 3)
        .mapToObj(
            at ->
                (right.get(at) ? rightOne : wrong)
                        .replace("A)", OptionKeys.at(at) + ")")
                        .replace("?", "text " + at)
                    + "\n")
        .collect(Collectors.joining());
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
   * A text may quote the blanks that keys left, which are wide before redaction and narrow after,
   * and gone at its start and end.
   */
  private static String shape(Document d) {
    return withoutSource(d)
        .toString()
        .replaceAll("\\s+", " ")
        .replaceAll("(?<=[=\\[]) | (?=[,\\]])", "");
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
