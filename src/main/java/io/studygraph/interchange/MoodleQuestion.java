package io.studygraph.interchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One question of Moodle XML. */
final class MoodleQuestion {

  private static final BigDecimal ONE = BigDecimal.ONE;
  private static final Set<String> CHOICES = Set.of("multichoice", "multichoiceset", "truefalse");

  /** What Moodle writes where nobody wrote anything. */
  private static final Set<String> STANDARD =
      Set.of(
          "",
          "Your answer is correct.",
          "Your answer is partially correct.",
          "Your answer is incorrect.");

  private final XmlNode question;
  private final QuestionFile file;
  private final @Nullable String name;

  MoodleQuestion(XmlNode question, QuestionFile file) {
    this.question = question;
    this.file = file;
    String given = question.first("name").map(node -> node.textOf("text")).orElse("");
    this.name = given.isEmpty() ? null : given;
  }

  void read() {
    String type = question.attribute("type");
    if (type.equals("category")) {
      question
          .first("category")
          .ifPresent(category -> file.category(question.line(), category.textOf("text")));
      return;
    }
    if (!CHOICES.contains(type)) {
      lose(LossType.OTHER_KIND, "one of the type `" + type + "`");
      return;
    }
    boolean truth = type.equals("truefalse");
    List<Answer> answers = question.all("answer").map(answer -> answer(answer, truth)).toList();
    if (answers.size() < 2) {
      lose(LossType.TOO_FEW_OPTIONS, "A choice");
      return;
    }
    String prompt = question.first("questiontext").map(this::markdown).orElse("");
    String explanation = question.first("generalfeedback").map(this::markdown).orElse("");
    file.add(
        new Choice(
            question.line(),
            name,
            prompt,
            truth || isSingle(type),
            answers,
            explanation.isEmpty() ? null : explanation));
    reportParts();
  }

  private boolean isSingle(String type) {
    // Moodle's default, where a file says nothing.
    String single = question.textOf("single").toLowerCase(Locale.ROOT);
    return type.equals("multichoice") && !single.equals("false") && !single.equals("0");
  }

  private Answer answer(XmlNode answer, boolean truth) {
    String text = truth ? capitalised(answer.textOf("text")) : markdown(answer);
    String feedback = answer.first("feedback").map(this::markdown).orElse("");
    return new Answer(
        text, percent(answer.attribute("fraction")), feedback.isEmpty() ? null : feedback);
  }

  private static String capitalised(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private BigDecimal percent(String fraction) {
    try {
      return new BigDecimal(fraction.isEmpty() ? "0" : fraction);
    } catch (NumberFormatException other) {
      return BigDecimal.ZERO;
    }
  }

  private String markdown(XmlNode node) {
    TextFormat format =
        switch (node.attribute("format")) {
          case "moodle_auto_format" -> TextFormat.MOODLE;
          case "plain_text" -> TextFormat.PLAIN;
          case "markdown" -> TextFormat.MARKDOWN;
          default -> TextFormat.HTML;
        };
    if (node.first("file").isPresent()) {
      lose(LossType.EMBEDDED_FILE);
    }
    return format.markdown(node.textOf("text"), dropped -> lose(LossType.MARKUP, dropped));
  }

  private void reportParts() {
    boolean said =
        Stream.of("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback", "hint")
            .flatMap(question::all)
            .anyMatch(text -> !STANDARD.contains(markdown(text)));
    if (said) {
      lose(LossType.OTHER_FEEDBACK);
    }
    String grade = question.textOf("defaultgrade");
    if (!grade.isEmpty() && percent(grade).compareTo(ONE) != 0) {
      lose(LossType.GRADE, grade);
    }
    if (!question.textOf("idnumber").isEmpty()) {
      file.identified();
    }
    List<String> tags = new ArrayList<>();
    question
        .first("tags")
        .ifPresent(all -> all.all("tag").forEach(tag -> tags.add(tag.textOf("text"))));
    file.tags(tags);
  }

  private void lose(LossType type, Object... details) {
    file.losses().addAt(type, question.line(), name, details);
  }
}
