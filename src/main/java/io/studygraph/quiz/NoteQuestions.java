package io.studygraph.quiz;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The questions of a note.
 *
 * @param exam whether none but authors see their keys
 * @param asked those that it asks, in its order
 * @param retired those that it asked before, the last that went first: a question whose key is
 *     broken by an edit and mended by the next one, or that is taken out and put back, is the same
 *     question
 */
record NoteQuestions(boolean exam, List<QuestionRow> asked, List<QuestionRow> retired) {

  /** Most that are kept of what was asked before. */
  static final int MOST_RETIRED = 200;

  static final NoteQuestions NONE = new NoteQuestions(false, List.of(), List.of());

  /**
   * @param present what the note asks now, with ids that are used where it is a new question
   */
  NoteQuestions after(boolean exam, List<QuestionRow> present) {
    List<QuestionRow> matched = QuestionMatching.match(asked, present);
    Set<UUID> known = ids(asked);
    List<QuestionRow> unknown = matched.stream().filter(row -> !known.contains(row.id())).toList();
    Iterator<QuestionRow> back = QuestionMatching.match(retired, unknown).iterator();
    List<QuestionRow> next =
        matched.stream().map(row -> known.contains(row.id()) ? row : back.next()).toList();
    Set<UUID> now = ids(next);
    List<QuestionRow> gone =
        Stream.concat(asked.stream(), retired.stream())
            .filter(row -> !now.contains(row.id()))
            .limit(MOST_RETIRED)
            .toList();
    return next.isEmpty() && gone.isEmpty() ? NONE : new NoteQuestions(exam, next, gone);
  }

  private static Set<UUID> ids(List<QuestionRow> rows) {
    return rows.stream().map(QuestionRow::id).collect(Collectors.toSet());
  }
}
