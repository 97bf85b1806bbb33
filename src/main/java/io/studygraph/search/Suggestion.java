package io.studygraph.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may be about to type.
 *
 * @param text as a note has it
 * @param slug of the note that has this title; null for a tag and a heading
 */
record Suggestion(String text, Name.Kind type, @Nullable String slug) {

  /** The best first. */
  record Suggested(List<Suggestion> items) {}
}
