package io.studygraph.ingest;

import io.studygraph.http.Failure;
import io.studygraph.http.Problem.Detail;
import io.studygraph.http.ProblemType;
import io.studygraph.interchange.Loss;
import java.util.List;

/** A file has no question that a note can hold. */
final class NothingImported extends Failure {

  private static final long serialVersionUID = 1;

  private static final int MOST_DETAILS = 100;

  NothingImported(List<Loss> losses) {
    super(
        ProblemType.NOTHING_IMPORTED,
        "The file has no question that a note can hold, so nothing was stored.",
        losses.stream()
            .filter(Loss::leftOut)
            .limit(MOST_DETAILS)
            .map(
                loss ->
                    Detail.atPointer(
                        "",
                        loss.code().toString(),
                        loss.line() == null
                            ? loss.detail()
                            : "Line %d: %s".formatted(loss.line(), loss.detail())))
            .toList());
  }
}
