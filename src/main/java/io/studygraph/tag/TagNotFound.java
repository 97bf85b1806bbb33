package io.studygraph.tag;

import io.studygraph.http.Failure;
import io.studygraph.http.Nearest;
import io.studygraph.http.ProblemType;
import java.util.Collection;

/** No note that the caller may know of carries the tag. */
final class TagNotFound extends Failure {

  private static final long serialVersionUID = 1;

  /**
   * @param tags that the caller may know of, for a hint
   */
  TagNotFound(String tag, Collection<String> tags) {
    super(
        ProblemType.TAG_NOT_FOUND,
        "No note carries the tag `%s`.%s".formatted(tag, Nearest.hint(tag, tags)));
  }
}
