package io.studygraph.review;

import io.studygraph.http.Failure;
import io.studygraph.http.ProblemType;
import java.util.UUID;

/** No question and no flashcard that the caller may know of has the id. */
final class ItemNotFound extends Failure {

  private static final long serialVersionUID = 1;

  ItemNotFound(UUID id) {
    super(ProblemType.ITEM_NOT_FOUND, "There is no question and no flashcard %s.".formatted(id));
  }
}
