package io.studygraph.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.studygraph.document.Document;
import io.studygraph.document.DocumentReader;
import io.studygraph.document.Question;
import io.studygraph.document.Source;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A file that becomes a note, and is written from it again, says what it said. */
class InterchangeLawTest {

  private static final int QUESTIONS = 150;

  @Test
  void giftStaysAsItIs() {
    List<QuizItem> asked = RandomItems.wild(1).list(QUESTIONS, true);
    assertStays(ExportFormat.GIFT, ImportFormat.GIFT, asked);
  }

  @Test
  void moodleXmlStaysAsItIs() {
    List<QuizItem> asked = RandomItems.tidy(2).list(QUESTIONS, true);
    assertStays(ExportFormat.MOODLE_XML, ImportFormat.MOODLE_XML, asked);
  }

  /** What was text in HTML is text in Markdown, though other marks may be in it. */
  @Test
  void moodleXmlOfAnyTextIsTheSameFromItsFirstReadingOn() {
    List<QuizItem> asked = RandomItems.wild(3).list(QUESTIONS, true);
    List<QuizItem> once = throughNote(ExportFormat.MOODLE_XML, ImportFormat.MOODLE_XML, asked);
    List<QuizItem> twice = throughNote(ExportFormat.MOODLE_XML, ImportFormat.MOODLE_XML, once);
    assertThat(once).hasSizeGreaterThan(QUESTIONS * 2 / 3);
    assertThat(file(ExportFormat.MOODLE_XML, twice)).isEqualTo(file(ExportFormat.MOODLE_XML, once));
  }

  @Test
  void aikenStaysAsItIs() {
    List<QuizItem> asked = RandomItems.lines(4).list(QUESTIONS, false);
    assertStays(ExportFormat.AIKEN, ImportFormat.AIKEN, asked);
  }

  private static void assertStays(ExportFormat written, ImportFormat read, List<QuizItem> asked) {
    List<QuizItem> kept = throughNote(written, read, asked);
    // Those that a note would read as something else are few, and were reported.
    assertThat(kept).hasSizeGreaterThan(QUESTIONS * 2 / 3);
    Set<String> ids = kept.stream().map(QuizItem::id).collect(Collectors.toSet());
    List<QuizItem> wanted =
        asked.stream()
            .filter(item -> ids.contains(item.id()))
            .sorted(
                Comparator.comparing(
                    (QuizItem item) -> item.topic() != null && written != ExportFormat.AIKEN))
            .toList();
    assertThat(normal(file(written, kept))).isEqualTo(normal(file(written, wanted)));
  }

  /** The questions of the note that the file of some questions becomes, with their former ids. */
  private static List<QuizItem> throughNote(
      ExportFormat written, ImportFormat read, List<QuizItem> asked) {
    Imported imported = read.read(file(written, asked));
    ImportedNote note = ImportedNote.of(imported, "Quiz", null);
    Document document = DocumentReader.read(new Source(note.markdown(), null));
    assertThat(document.questions()).hasSize(note.questions());
    List<QuizItem> named = named(imported.items(), asked, written);
    Set<Integer> out =
        note.losses().stream()
            .filter(loss -> loss.code() == LossType.UNWRITABLE_IN_NOTE)
            .map(Loss::line)
            .collect(Collectors.toSet());
    List<QuizItem> kept =
        named.stream()
            .filter(item -> !out.contains(item.line()))
            .sorted(Comparator.comparing((QuizItem item) -> item.topic() != null))
            .toList();
    assertThat(kept).hasSameSizeAs(document.questions());
    return IntStream.range(0, kept.size())
        .mapToObj(i -> item(kept.get(i).id(), document.questions().get(i)))
        .toList();
  }

  /** Those that were read, each with the id of the one that was written. */
  private static List<QuizItem> named(
      List<QuizItem> read, List<QuizItem> asked, ExportFormat written) {
    List<QuizItem> sent =
        asked.stream()
            .filter(item -> written.export(quiz(List.of(item))).questions() == 1)
            .toList();
    assertThat(read).hasSameSizeAs(sent);
    return IntStream.range(0, read.size())
        .mapToObj(
            i -> {
              QuizItem item = read.get(i);
              return new QuizItem(
                  sent.get(i).id(),
                  item.line(),
                  item.topic(),
                  item.prompt(),
                  item.options(),
                  item.correct(),
                  item.fixed(),
                  item.explanation());
            })
        .toList();
  }

  private static QuizItem item(@Nullable String id, Question question) {
    return new QuizItem(
        id,
        question.lines().start(),
        question.topic(),
        question.prompt(),
        question.options().stream().map(Question.Option::text).toList(),
        question.correct().stream().map(key -> key.charAt(0) - 'A').collect(Collectors.toSet()),
        Set.of(),
        question.explanation());
  }

  private static String file(ExportFormat format, List<QuizItem> items) {
    return new String(format.export(quiz(items)).bytes(), StandardCharsets.UTF_8);
  }

  private static QuizContent quiz(List<QuizItem> items) {
    return new QuizContent("quiz", "Quiz", List.of(), items, List.of());
  }

  /** HTML and Markdown know one kind of white space between words. */
  private static String normal(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
