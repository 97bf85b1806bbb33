package io.studygraph.interchange;

import io.studygraph.markdown.HtmlRenderer;
import java.util.List;

/**
 * Writes Moodle XML (<a href="https://docs.moodle.org/en/Moodle_XML_format">Moodle's
 * description</a>). Texts are HTML: Moodle's own Markdown is another dialect, in which tables and
 * {@code List<String>} come out otherwise.
 */
final class MoodleXmlWriter {

  private static final String[] HTML = {"format", "html"};

  private final Xml xml = new Xml();
  private final List<String> tags;
  private final Losses losses;

  private MoodleXmlWriter(List<String> tags, Losses losses) {
    this.tags = tags;
    this.losses = losses;
  }

  static byte[] write(QuizContent quiz, Losses losses) {
    MoodleXmlWriter writer = new MoodleXmlWriter(quiz.tags(), losses);
    writer.xml.open("quiz").open("question", "type", "category");
    writer.xml.moodleText("category", CategoryPath.of(quiz.title())).close();
    quiz.items().forEach(writer::write);
    return writer.xml.close().bytes();
  }

  private void write(QuizItem item) {
    String explanation = item.explanation();
    xml.open("question", "type", "multichoice")
        .moodleText("name", QuestionName.of(item))
        .moodleText("questiontext", HtmlRenderer.render(item.prompt()), HTML)
        .moodleText(
            "generalfeedback", explanation == null ? "" : HtmlRenderer.render(explanation), HTML)
        .leaf("defaultgrade", "1")
        .leaf("penalty", "0.3333333")
        .leaf("hidden", "0")
        .leaf("idnumber", item.id() == null ? "" : item.id())
        .leaf("single", Boolean.toString(!item.isMultiple()))
        .leaf("shuffleanswers", Boolean.toString(item.fixed().isEmpty()))
        .leaf("answernumbering", "ABCD")
        .moodleText("correctfeedback", "", HTML)
        .moodleText("partiallycorrectfeedback", "", HTML)
        .moodleText("incorrectfeedback", "", HTML);
    writeAnswers(item);
    if (!tags.isEmpty()) {
      xml.open("tags");
      tags.forEach(tag -> xml.moodleText("tag", tag));
      xml.close();
    }
    xml.close();
  }

  private void writeAnswers(QuizItem item) {
    Weights weights = Weights.of(item);
    if (weights.rounded()) {
      losses.add(LossType.WEIGHTS_ROUNDED, item);
    }
    for (int i = 0; i < item.options().size(); i++) {
      xml.open("answer", "fraction", weights.percent().get(i).toPlainString(), "format", "html")
          .leaf("text", HtmlRenderer.render(item.options().get(i)))
          .moodleText("feedback", "", HTML)
          .close();
    }
  }
}
