package io.studygraph.document;

import io.studygraph.markdown.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of one question, sorted out but not yet understood. */
final class QuestionBlock {

  /** The section that it stands in; null inside a fence, where it is code and no question. */
  final @Nullable Part part;

  /** What stands behind {@code Q:}, on that line and the ones below it. */
  final List<Span> prompt = new ArrayList<>();

  final List<OptionBlock> options = new ArrayList<>();

  /** What stands behind {@code Answers:}, and below it down to the explanation. */
  final List<Span> key = new ArrayList<>();

  final List<Span> explanation = new ArrayList<>();

  QuestionBlock(@Nullable Part part) {
    this.part = part;
  }

  /** The lines of one option. */
  record OptionBlock(String letter, boolean ticked, List<Span> text) {}

  /** From the prompt to the last option: what a learner sees, whether or not there is a key. */
  Span shown() {
    List<Span> last = options.isEmpty() ? prompt : options.get(options.size() - 1).text();
    return prompt.get(0).to(last.get(last.size() - 1));
  }
}
