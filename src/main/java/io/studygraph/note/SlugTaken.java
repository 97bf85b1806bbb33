package io.studygraph.note;

import io.studygraph.http.Failure;
import io.studygraph.http.Problem.Detail;
import io.studygraph.http.ProblemType;
import java.util.List;

/** Another note has the slug. */
public final class SlugTaken extends Failure {

  private static final long serialVersionUID = 1;

  private final String slug;

  SlugTaken(String slug) {
    super(
        ProblemType.SLUG_TAKEN,
        sentence(slug),
        List.of(Detail.atPointer("/slug", "slug-taken", sentence(slug))));
    this.slug = slug;
  }

  public String slug() {
    return slug;
  }

  private static String sentence(String slug) {
    return "There is a note `%s` already. Choose another slug, or replace it with PUT /notes/%s."
        .formatted(slug, slug);
  }
}
