package io.studygraph.note;

import io.studygraph.document.Unwritable;
import io.studygraph.http.Failure;
import io.studygraph.http.Problem.Detail;
import io.studygraph.http.ProblemType;

/** The write form asks for what the note format cannot hold. */
public final class UnwritableNote extends Failure {

  private static final long serialVersionUID = 1;

  public UnwritableNote(Unwritable unwritable) {
    super(
        ProblemType.UNWRITABLE_NOTE,
        unwritable.problems().get(0).message(),
        unwritable.problems().stream()
            .map(one -> Detail.atPointer(one.pointer(), "unwritable", one.message()))
            .toList());
  }
}
