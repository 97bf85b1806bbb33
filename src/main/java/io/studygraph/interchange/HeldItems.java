package io.studygraph.interchange;

import io.studygraph.markdown.HtmlRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which questions a format can hold, and what it cannot hold of them. */
final class HeldItems {

  /** The target of a link or an image that names no scheme and no host. */
  private static final Pattern LOCAL =
      Pattern.compile("(?:href|src)=\"(?![a-zA-Z][a-zA-Z0-9+.-]*:|//|#)([^\"]*)\"");

  private static final String LIST_START = "<ol start=";
  private static final String DIAGRAM = "<pre class=\"mermaid\">";

  private final ExportFormat format;
  private final Losses losses;

  HeldItems(ExportFormat format, Losses losses) {
    this.format = format;
    this.losses = losses;
  }

  List<QuizItem> of(QuizContent quiz) {
    if (!quiz.cards().isEmpty() && !format.holds(Holds.FLASHCARDS)) {
      losses.add(LossType.FLASHCARDS, format.title(), quiz.cards().size());
    }
    if (!quiz.tags().isEmpty() && !format.holds(Holds.TAGS)) {
      losses.add(LossType.TAGS, format.title());
    }
    List<QuizItem> held = quiz.items().stream().filter(this::isHeld).toList();
    held.forEach(this::reportParts);
    return held;
  }

  private boolean isHeld(QuizItem item) {
    if (item.correct().isEmpty()) {
      losses.add(LossType.WITHOUT_KEY, item);
    } else if (item.options().size() < 2 && !format.holds(Holds.ONE_OPTION)) {
      losses.add(LossType.TOO_FEW_OPTIONS, item, format.title());
    } else if (item.isMultiple() && !format.holds(Holds.SEVERAL_RIGHT)) {
      losses.add(LossType.SEVERAL_RIGHT_OPTIONS, item, format.title());
    } else {
      return true;
    }
    return false;
  }

  private void reportParts(QuizItem item) {
    if (item.topic() != null && !format.holds(Holds.TOPICS)) {
      losses.add(LossType.TOPIC, item, format.title());
    }
    if (!item.fixed().isEmpty() && !format.holds(Holds.ORDER)) {
      losses.add(LossType.ORDER, item, format.title());
    }
    List<String> texts = new ArrayList<>(item.options());
    texts.add(item.prompt());
    String explanation = item.explanation();
    if (explanation != null && format.holds(Holds.EXPLANATIONS)) {
      texts.add(explanation);
    } else if (explanation != null) {
      losses.add(LossType.EXPLANATION, item, format.title());
    }
    if (format.holds(Holds.MARKUP)) {
      texts.forEach(text -> reportMarkup(item, text));
    }
  }

  private void reportMarkup(QuizItem item, String text) {
    String html = HtmlRenderer.render(text);
    Matcher local = LOCAL.matcher(html);
    while (local.find()) {
      losses.add(LossType.LOCAL_TARGET, item, local.group(1));
    }
    if (html.contains(LIST_START) && !format.holds(Holds.LIST_STARTS)) {
      losses.add(LossType.LIST_START, item, format.title());
    }
    if (html.contains(DIAGRAM)) {
      losses.add(LossType.DIAGRAM, item);
    }
  }
}
