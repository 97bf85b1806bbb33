package io.studygraph.note;

import io.studygraph.http.Failure;
import io.studygraph.http.Problem.Detail;
import io.studygraph.http.ProblemType;
import java.util.List;

/** Other notes link to a note that was to be deleted only if none does. */
final class NoteHasBacklinks extends Failure {

  private static final long serialVersionUID = 1;

  NoteHasBacklinks(String slug, List<String> linking) {
    super(
        ProblemType.NOTE_HAS_BACKLINKS,
        "Other notes link to `%s`: `%s`.".formatted(slug, String.join("`, `", linking)),
        linking.stream()
            .map(
                from -> Detail.atParameter("links", "backlink", "`%s` links here.".formatted(from)))
            .toList());
  }
}
