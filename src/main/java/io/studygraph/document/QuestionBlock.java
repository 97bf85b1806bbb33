package io.studygraph.document;

import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of one question, sorted out but not yet understood. */
final class QuestionBlock {

  /** The section that it stands in; null inside a fence, where it is code and no question. */
  final @Nullable Part part;

  /** What stands behind {@code Q:}, on that line and the ones below it. */
  final List<Span> prompt = new ArrayList<>(1);

  final List<OptionBlock> options = new ArrayList<>(4);

  /** What stands behind {@code Answers:}, and below it down to the explanation. */
  final List<Span> key = new ArrayList<>(0);

  final List<Span> explanation = new ArrayList<>(0);

  /** Whether the section's heading is its prompt. */
  boolean headed;

  /** Whether it asks to fill in gaps rather than to choose. */
  boolean gaps;

  QuestionBlock(@Nullable Part part) {
    this.part = part;
  }

  List<Span> lastOption() {
    return options.get(options.size() - 1).text();
  }

  /** One more line of the last option, or of the prompt above all options. */
  void goOn(Span line) {
    if (options.isEmpty()) {
      prompt.add(line);
    } else {
      options.get(options.size() - 1).add(line);
    }
  }

  /** From the prompt to the last option: what a learner sees, whether or not there is a key. */
  Span shown() {
    List<Span> last = options.isEmpty() ? prompt : lastOption();
    return prompt.get(0).to(last.get(last.size() - 1));
  }

  /** Takes off blank lines at the end of prompt and options. */
  void trim(SourceLines lines) {
    trim(prompt, lines);
    for (OptionBlock option : options) {
      option.trim(lines);
    }
  }

  static void trim(List<Span> text, SourceLines lines) {
    while (text.size() > 1 && lines.isBlank(text.get(text.size() - 1).firstLine())) {
      text.remove(text.size() - 1);
    }
  }
}
