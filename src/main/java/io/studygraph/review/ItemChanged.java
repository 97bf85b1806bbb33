package io.studygraph.review;

import io.studygraph.http.Failure;
import io.studygraph.http.ProblemType;

/** The answer is to a version of the question that is not the present one. */
final class ItemChanged extends Failure {

  private static final long serialVersionUID = 1;

  ItemChanged(int seen, int present) {
    super(
        ProblemType.ITEM_CHANGED,
        "Version %d was seen, and the present one is %d.".formatted(seen, present));
  }
}
