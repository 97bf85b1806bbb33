package io.studygraph.interchange;

import io.studygraph.markdown.HtmlRenderer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Writes a text file that Anki imports without questions (<a
 * href="https://docs.ankiweb.net/importing/text-files.html">its description</a>): a note for each
 * question and each flashcard. By its first column Anki knows a note again, so that the next import
 * changes it and keeps what has been learned.
 */
final class AnkiWriter {

  private static final String TAB = "\t";

  private final StringBuilder text = new StringBuilder();
  private final QuizContent quiz;

  private AnkiWriter(QuizContent quiz) {
    this.quiz = quiz;
  }

  static byte[] write(QuizContent quiz) {
    AnkiWriter writer = new AnkiWriter(quiz);
    writer.head();
    quiz.items().forEach(writer::write);
    quiz.cards().forEach(writer::write);
    return writer.text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void head() {
    // Two colons would make a deck inside a deck.
    String deck = quiz.title().replaceAll("\\s+", " ").replace("::", ": :");
    text.append("#separator:tab\n#html:true\n#notetype:Basic\n#deck:").append(deck);
    text.append("\n#guid column:1\n#columns:GUID\tFront\tBack\tTags\n#tags column:4\n");
  }

  private void write(QuizItem item) {
    List<String> tags = new ArrayList<>(quiz.tags());
    String topic = item.topic();
    if (topic != null) {
      tags.add(topic);
    }
    List<String> options = item.options().stream().map(HtmlRenderer::render).toList();
    String right =
        item.correct().stream()
            .sorted()
            .map(i -> "<li value=\"" + (i + 1) + "\">" + options.get(i) + "</li>")
            .collect(Collectors.joining("", "<ol type=\"A\">", "</ol>"));
    String explanation = item.explanation();
    row(
        String.valueOf(item.id()),
        HtmlRenderer.render(item.prompt())
            + options.stream()
                .map(option -> "<li>" + option + "</li>")
                .collect(Collectors.joining("", "<ol type=\"A\">", "</ol>")),
        right + (explanation == null ? "" : HtmlRenderer.render(explanation)),
        tags);
  }

  private void write(QuizContent.Card card) {
    String name = quiz.slug() + "\n" + card.question();
    row(
        UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString(),
        HtmlRenderer.render(card.question()),
        HtmlRenderer.render(card.answer()),
        quiz.tags());
  }

  private void row(String id, String front, String back, List<String> tags) {
    String joined =
        tags.stream().map(tag -> tag.replaceAll("\\s+", "_")).collect(Collectors.joining(" "));
    text.append(String.join(TAB, id, quoted(front), quoted(back), quoted(joined))).append('\n');
  }

  private static String quoted(String field) {
    return '"' + field.strip().replace("\"", "\"\"") + '"';
  }
}
