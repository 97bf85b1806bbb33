package io.studygraph.interchange;

import io.studygraph.markdown.RawHtml;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes GIFT (<a href="https://docs.moodle.org/en/GIFT_format">Moodle's description</a>) as Moodle
 * reads it. Texts are marked as Markdown, the id and the tags stand in a comment, where Moodle
 * looks for them.
 *
 * <pre>
 * // [id:0193…] [tag:caching]
 * ::Eviction::[markdown]What does **LRU** evict? {
 *   =What was not used for the longest time
 *   ~What was used least often
 *   ####LRU is *least recently used*.
 * }
 * </pre>
 */
final class GiftWriter {

  private final StringBuilder text = new StringBuilder();
  private final List<String> tags;
  private final Losses losses;

  private GiftWriter(List<String> tags, Losses losses) {
    this.tags = tags;
    this.losses = losses;
  }

  static byte[] write(QuizContent quiz, Losses losses) {
    GiftWriter writer = new GiftWriter(quiz.tags(), losses);
    writer
        .text
        .append("$CATEGORY: ")
        .append(CategoryPath.of(quiz.title()).replace("\\", "\\\\"))
        .append('\n');
    quiz.items().forEach(writer::write);
    return writer.text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void write(QuizItem item) {
    text.append("\n//");
    if (item.id() != null) {
      text.append(" [id:").append(item.id()).append(']');
    }
    tags.forEach(tag -> text.append(" [tag:").append(tag.replaceAll("\\]", "\\\\]")).append(']'));
    text.append('\n');
    String topic = item.topic();
    if (topic != null) {
      text.append("::").append(GiftText.escaped(topic)).append("::");
    }
    text.append("[markdown]")
        .append(GiftText.escaped(RawHtml.asText(item.prompt())))
        .append(" {\n");
    Weights weights = Weights.of(item);
    if (weights.rounded()) {
      losses.add(LossType.WEIGHTS_ROUNDED, item);
    }
    for (int i = 0; i < item.options().size(); i++) {
      text.append('\t')
          .append(mark(item, i, weights.percent().get(i)))
          .append(GiftText.markdown(item.options().get(i)))
          .append('\n');
    }
    String explanation = item.explanation();
    if (explanation != null) {
      text.append("\t####").append(GiftText.markdown(explanation)).append('\n');
    }
    text.append("}\n");
  }

  private static String mark(QuizItem item, int option, BigDecimal percent) {
    if (item.isMultiple()) {
      return "~%" + percent.toPlainString() + "%";
    }
    return item.correct().contains(option) ? "=" : "~";
  }
}
