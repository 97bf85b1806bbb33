package io.studygraph.interchange;

import io.studygraph.markdown.HtmlRenderer;
import io.studygraph.markdown.PlainMarkdown;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes Aiken (<a href="https://docs.moodle.org/en/Aiken_format">Moodle's description</a>): plain
 * text, a line for the question and for each option.
 *
 * <pre>
 * What does LRU evict?
 * A) What was not used for the longest time
 * B) What was used least often
 * ANSWER: A
 * </pre>
 */
final class AikenWriter {

  private static final int LETTERS = 26;

  private final Losses losses;

  private AikenWriter(Losses losses) {
    this.losses = losses;
  }

  static byte[] write(QuizContent quiz, Losses losses) {
    AikenWriter writer = new AikenWriter(losses);
    return quiz.items().stream()
        .map(writer::write)
        .filter(block -> !block.isEmpty())
        .collect(Collectors.joining("\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Empty for a question that cannot be written. */
  private String write(QuizItem item) {
    if (item.options().size() > LETTERS) {
      losses.add(LossType.TOO_MANY_OPTIONS, item, "Aiken");
      return "";
    }
    List<String> lines = new ArrayList<>();
    String prompt = line(item.prompt(), item);
    if (!AikenReader.isPrompt(prompt)) {
      losses.add(LossType.UNWRITABLE_TEXT, item, "Aiken", prompt);
      return "";
    }
    lines.add(prompt);
    for (int i = 0; i < item.options().size(); i++) {
      lines.add(letter(i) + ") " + line(item.options().get(i), item));
    }
    item.correct().forEach(right -> lines.add("ANSWER: " + letter(right)));
    return String.join("\n", lines) + "\n";
  }

  private String line(String markdown, QuizItem item) {
    String html = HtmlRenderer.render(markdown);
    String plain = PlainHtml.text(html);
    if (!HtmlRenderer.render(PlainMarkdown.of(plain)).equals(html)) {
      losses.add(LossType.FORMATTING, item, "Aiken");
    }
    if (plain.indexOf('\n') >= 0) {
      losses.add(LossType.LINE_BREAKS, item, "Aiken");
    }
    return plain.replaceAll("\\s+", " ").strip();
  }

  private static char letter(int option) {
    return (char) ('A' + option);
  }
}
