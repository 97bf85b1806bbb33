package io.studygraph.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quiz question with its key.
 *
 * @param topic the heading right above it inside the quiz section, where there is one
 * @param correct the keys of the right options, in the options' order; empty when the note gives no
 *     readable key, and then the question is never graded
 * @param section null for one that stands in the front matter
 */
public record Question(
    @Nullable String topic,
    String prompt,
    List<Option> options,
    List<String> correct,
    @Nullable String explanation,
    @Nullable String section,
    Lines lines) {

  /** An answer to choose: key {@code A}, {@code B}, … in the order of the source. */
  public record Option(String key, String text) {}

  public boolean answerable() {
    return !correct.isEmpty();
  }
}
