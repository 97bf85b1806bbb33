package io.studygraph.note;

import io.studygraph.http.Failure;
import io.studygraph.http.Problem.Detail;
import io.studygraph.http.ProblemType;
import java.util.List;

/** The body names another slug than the path. */
final class SlugMismatch extends Failure {

  private static final long serialVersionUID = 1;

  SlugMismatch(String path, String body) {
    super(
        ProblemType.SLUG_MISMATCH,
        "The path says `%s` and the body says `%s`.".formatted(path, body),
        List.of(
            Detail.atPointer(
                "/slug", "slug-mismatch", "It must be `%s`, or left out.".formatted(path))));
  }
}
