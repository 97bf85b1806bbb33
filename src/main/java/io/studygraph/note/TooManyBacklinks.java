package io.studygraph.note;

import io.studygraph.http.Failure;
import io.studygraph.http.Problem.Detail;
import io.studygraph.http.ProblemType;
import java.util.List;

/** More notes link to a note than one request may change. */
final class TooManyBacklinks extends Failure {

  private static final long serialVersionUID = 1;

  TooManyBacklinks(String slug, int most) {
    super(
        ProblemType.TOO_MANY_BACKLINKS,
        sentence(slug, most),
        List.of(Detail.atParameter("links", "too-many-backlinks", sentence(slug, most))));
  }

  private static String sentence(String slug, int most) {
    return "More than %,d notes link to `%s`. Rename it with `links=keep`: the links lead to it by its former slug."
        .formatted(most, slug);
  }
}
