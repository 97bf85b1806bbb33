package io.studygraph.interchange;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question with options to choose. Texts are Markdown.
 *
 * @param id null for one that comes from elsewhere
 * @param line where it starts in its file
 * @param correct indices of the right options; empty when it has no readable key
 * @param fixed indices of the options that have to stay where they are, such as "all of the above"
 */
public record QuizItem(
    @Nullable String id,
    int line,
    @Nullable String topic,
    String prompt,
    List<String> options,
    Set<Integer> correct,
    Set<Integer> fixed,
    @Nullable String explanation) {

  boolean isMultiple() {
    return correct.size() > 1;
  }
}
