package io.studygraph.quiz;

import io.studygraph.http.BadRequest;
import io.studygraph.http.Problem.Detail;
import io.studygraph.http.ProblemType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an attempt is started from: a quiz, or filters of the notes to draw questions from.
 *
 * @param count how many questions to draw at random
 * @param seed of the random order; null for any
 */
record AttemptDraft(
    @Nullable String quiz,
    @Nullable List<String> tags,
    @Nullable String category,
    @Nullable String within,
    @Nullable Integer count,
    @Nullable String mode,
    @Nullable String scoring,
    @Nullable Integer timeLimitSeconds,
    @Nullable String learner,
    @Nullable Long seed) {

  AttemptMode chosenMode() {
    return mode == null ? AttemptMode.PRACTICE : AttemptMode.named(mode);
  }

  /** The filters, as lists of notes have them; empty for one quiz. */
  MultivaluedMap<String, String> filters() {
    MultivaluedMap<String, String> filters = new MultivaluedHashMap<>();
    if (tags != null) {
      filters.addAll("tag", tags);
    }
    if (category != null) {
      filters.add("category", category);
    }
    if (within != null) {
      filters.add("within", within);
    }
    if (filters.isEmpty() == (quiz == null)) {
      throw undecided();
    }
    return filters;
  }

  private static BadRequest undecided() {
    String detail =
        "Name a quiz, or what to draw from: `tags`, a `category`, or what is `within` reach of a note.";
    return new BadRequest(
        ProblemType.INVALID_BODY, detail, List.of(Detail.atPointer("/quiz", "one-of", detail)));
  }
}
