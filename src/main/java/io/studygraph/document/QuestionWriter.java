package io.studygraph.document;

import io.studygraph.document.Draft.DraftQuestion;
import io.studygraph.markdown.Escape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Question blocks, each run of the same topic below its heading. */
final class QuestionWriter {

  private QuestionWriter() {}

  static String write(List<DraftQuestion> questions) {
    List<String> blocks = new ArrayList<>();
    @Nullable String current = null;
    List<DraftQuestion> ordered =
        questions.stream()
            .sorted(Comparator.comparing((DraftQuestion each) -> each.topic() != null))
            .toList();
    for (DraftQuestion question : ordered) {
      String topic = question.topic();
      if (topic != null && !topic.equals(current)) {
        blocks.add("### " + Escape.heading(topic.strip()));
        current = topic;
      }
      blocks.add(write(question));
    }
    return String.join("\n\n", blocks);
  }

  private static String write(DraftQuestion question) {
    List<String> lines = new ArrayList<>();
    lines.add(text("Q:", question.prompt().strip(), ""));
    if (!question.options().isEmpty()) {
      lines.add("Options:");
    }
    for (int i = 0; i < question.options().size(); i++) {
      lines.add(text("- " + letter(i) + ")", question.options().get(i).strip(), "  "));
    }
    if (!question.correct().isEmpty()) {
      lines.add("Answers: " + String.join(", ", correct(question)));
    }
    String explanation = question.explanation();
    if (explanation != null) {
      lines.add(text("Explanation:", SectionWriter.text(explanation).strip(), ""));
    }
    return String.join("\n", lines);
  }

  /** A fence has to start a line, or the line that ends it would open another. */
  private static String text(String label, String text, String indent) {
    boolean fence = text.startsWith("```") || text.startsWith("~~~");
    return label
        + (fence ? "\n" + indent : " ")
        + (indent.isEmpty() ? text : text.replaceAll("\\n(?=[^\\n])", "\n" + indent));
  }

  /** In the order of the options. */
  static List<String> correct(DraftQuestion question) {
    return question.correct().stream().sorted().toList();
  }

  static String letter(int option) {
    return Character.toString('A' + option);
  }
}
