package io.studygraph.note;

import io.studygraph.http.Failure;
import io.studygraph.http.ProblemType;

/** A change would have to be made to more notes at once than one transaction may hold. */
public final class TooManyNotes extends Failure {

  private static final long serialVersionUID = 1;

  public TooManyNotes(int most) {
    super(
        ProblemType.TOO_MANY_NOTES,
        "More than %,d notes would have to change together, and nothing was changed."
            .formatted(most));
  }
}
