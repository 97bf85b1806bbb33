package io.studygraph.note;

import io.studygraph.document.Unwritable;
import io.studygraph.http.Failure;
import io.studygraph.http.Problem.Detail;
import io.studygraph.http.ProblemType;
import java.util.Map;

/** Of notes that were to change together some cannot, and so none did. */
final class UneditableNotes extends Failure {

  private static final long serialVersionUID = 1;

  private static final int NAMED = 100;

  /**
   * @param refusals by slug
   */
  UneditableNotes(Map<String, Unwritable> refusals) {
    super(
        ProblemType.UNEDITABLE_NOTES,
        "%d note%s cannot be edited, and so none was changed."
            .formatted(refusals.size(), refusals.size() == 1 ? "" : "s"),
        refusals.entrySet().stream()
            .limit(NAMED)
            .map(refusal -> detail(refusal.getKey(), refusal.getValue()))
            .toList());
  }

  private static Detail detail(String slug, Unwritable refusal) {
    return Detail.atPointer(
        "", "uneditable-note", "`%s`: %s".formatted(slug, refusal.problems().get(0).message()));
  }
}
