package io.studygraph.quiz;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question with its key, for authors. */
record AuthorQuestion(
    @JsonUnwrapped LearnerQuestion question, List<String> correct, @Nullable String explanation) {

  static AuthorQuestion of(Quiz.Item item) {
    return new AuthorQuestion(
        LearnerQuestion.of(item), item.question().correct(), item.question().explanation());
  }
}
