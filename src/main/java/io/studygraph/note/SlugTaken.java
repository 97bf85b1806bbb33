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
    this(slug, sentence(slug), Detail.atPointer("/slug", "slug-taken", sentence(slug)));
  }

  private SlugTaken(String slug, String message, Detail detail) {
    super(ProblemType.SLUG_TAKEN, message, List.of(detail));
    this.slug = slug;
  }

  /** Another note has got the slug while this one was in the trash. */
  static SlugTaken meanwhile(String slug) {
    String message =
        "There is another note `%s` now. Restore this one under a slug that is free: `?slug=…`."
            .formatted(slug);
    return new SlugTaken(slug, message, Detail.atParameter("slug", "slug-taken", message));
  }

  public String slug() {
    return slug;
  }

  private static String sentence(String slug) {
    return "There is a note `%s` already. Choose another slug, or replace it with PUT /notes/%s."
        .formatted(slug, slug);
  }
}
