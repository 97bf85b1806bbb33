package io.studygraph.quiz;

import java.util.List;

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

  static final NoteQuestions NONE = new NoteQuestions(false, List.of(), List.of());

  /**
   * @param present what the note asks now, with ids that are used where it is a new question
   */
  NoteQuestions after(boolean exam, List<QuestionRow> present) {
    Succession<QuestionRow> next = new Succession<>(asked, retired).after(present);
    return next.present().isEmpty() && next.retired().isEmpty()
        ? NONE
        : new NoteQuestions(exam, next.present(), next.retired());
  }
}
