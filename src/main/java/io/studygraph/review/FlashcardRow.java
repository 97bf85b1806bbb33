package io.studygraph.review;

import io.studygraph.document.Flashcard;
import io.studygraph.http.TimeOrderedId;
import io.studygraph.quiz.Recognizable;
import io.studygraph.quiz.Wording;
import java.util.List;
import java.util.UUID;

/**
 * A flashcard with its identity.
 *
 * @param version counts the changes of front and back
 */
record FlashcardRow(UUID id, int version, String front, String back)
    implements Recognizable<FlashcardRow> {

  static FlashcardRow created(Flashcard card) {
    return new FlashcardRow(TimeOrderedId.make(), 1, card.question(), card.answer());
  }

  @Override
  public Object prompt() {
    return front;
  }

  @Override
  public Object options() {
    return back;
  }

  @Override
  public Wording wording() {
    return new Wording(front, List.of(back));
  }

  @Override
  public FlashcardRow after(FlashcardRow former) {
    boolean same = front.equals(former.front) && back.equals(former.back);
    return new FlashcardRow(former.id, same ? former.version : former.version + 1, front, back);
  }
}
