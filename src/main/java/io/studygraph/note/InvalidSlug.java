package io.studygraph.note;

import io.studygraph.document.Slug;
import io.studygraph.http.Failure;
import io.studygraph.http.ProblemType;

/** The path's last segment cannot be the address of a note. */
final class InvalidSlug extends Failure {

  private static final long serialVersionUID = 1;

  InvalidSlug(String slug) {
    super(
        ProblemType.BAD_REQUEST,
        "`%s` is no slug: words of a-z and 0-9 joined by single hyphens, at most %d characters.%s"
            .formatted(
                slug, Slug.MAX, Slug.of(slug).map(" Did you mean `%s`?"::formatted).orElse("")));
  }
}
