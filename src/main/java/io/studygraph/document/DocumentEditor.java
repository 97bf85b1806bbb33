package io.studygraph.document;

import io.studygraph.markdown.Splice;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Changes what a note says by splicing its source: every byte that the change is not about stays as
 * it was, and so do the note's own quotes, list styles, line ends, markers and labels.
 *
 * <pre>
 * tags: [storage,  "caching"]   →  SetTags(storage, queues)  →   tags: [storage,  "queues"]
 * </pre>
 *
 * <p>The result is read, and has to say exactly what was asked for and else what it said before: an
 * edit is either right or refused. Asking for what the note says already changes nothing.
 */
public final class DocumentEditor {

  private DocumentEditor() {}

  public static Source edit(Source source, Edit... edits) {
    return edit(source, List.of(edits));
  }

  /**
   * @param edits made one after the other
   * @throws Unwritable when the note cannot say what one of them asks for, or not where it would
   *     have to stand
   */
  public static Source edit(Source source, List<? extends Edit> edits) {
    EditedNote note = EditedNote.of(source);
    for (Edit edit : edits) {
      note = make(edit, note);
    }
    return note.source();
  }

  /** In the note's own style where that can be done, else as the template would have it. */
  private static EditedNote make(Edit edit, EditedNote note) {
    try {
      return make(Planner.plan(edit, note, false), note);
    } catch (Unwritable refusal) {
      if (Planner.isAnotherWay(edit)) {
        return anew(edit, note, refusal);
      }
      throw refusal;
    }
  }

  private static EditedNote anew(Edit edit, EditedNote note, Unwritable refusal) {
    try {
      return make(Planner.plan(edit, note, true), note);
    } catch (Unwritable again) {
      throw refusal; // which speaks of the style that the author knows
    }
  }

  private static EditedNote make(Plan plan, EditedNote note) {
    String before = note.source().text();
    List<Splice> splices = Splice.ordered(plan.splices(), before);
    if (splices.isEmpty() && says(note, plan)) {
      return note;
    }
    EditedNote after =
        EditedNote.of(new Source(apply(plan, splices, before), note.source().path()));
    TouchedLines touched = TouchedLines.of(splices, note.lines(), after.lines());
    for (Facet facet : Facet.values()) {
      if (!isRight(facet, plan.expected(), touched, note.document(), after.document())) {
        throw plan.refusal(message(facet, plan.expected()));
      }
    }
    if (!plan.check().test(after)) {
      throw plan.refusal(DraftCheck.MISREAD);
    }
    return after;
  }

  private static boolean says(EditedNote note, Plan plan) {
    return plan.expected().entrySet().stream()
        .allMatch(each -> JsonValues.equal(each.getKey().read(note.document()), each.getValue()));
  }

  private static String apply(Plan plan, List<Splice> splices, String text) {
    try {
      return Splice.apply(splices, text);
    } catch (IllegalArgumentException e) {
      throw plan.refusal("The note writes this in a form that is not edited.");
    }
  }

  private static boolean isRight(
      Facet facet,
      Map<Facet, @Nullable Object> expected,
      TouchedLines touched,
      Document before,
      Document after) {
    return expected.containsKey(facet)
        ? JsonValues.equal(facet.read(after), expected.get(facet))
        : JsonValues.equal(
            facet.read(after, touched::touchedAfter), facet.read(before, touched::touchedBefore));
  }

  private static String message(Facet facet, Map<Facet, @Nullable Object> expected) {
    return expected.containsKey(facet)
        ? DraftCheck.MISREAD
        : "Written into its place in the note, this would change its " + facet + " too.";
  }
}
