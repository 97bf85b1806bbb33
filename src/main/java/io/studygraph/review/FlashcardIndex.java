package io.studygraph.review;

import io.studygraph.document.Reading;
import io.studygraph.note.NoteIndex;
import io.studygraph.quiz.Succession;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Keeps the flashcards of notes, those that everybody may read, and their identities across edits.
 */
@ApplicationScoped
class FlashcardIndex implements NoteIndex {

  private final FlashcardRepository flashcards;

  FlashcardIndex(FlashcardRepository flashcards) {
    this.flashcards = flashcards;
  }

  @Override
  public int edition() {
    return 1;
  }

  @Override
  public void replace(UUID note, Reading reading) {
    Succession<FlashcardRow> former = flashcards.of(note);
    Succession<FlashcardRow> present =
        former.after(
            reading.openDocument().flashcards().stream().map(FlashcardRow::created).toList());
    if (!present.equals(former)) {
      flashcards.remove(note);
      flashcards.insert(note, present);
    }
  }

  /** Identities outlive a deletion: a note that comes back has the flashcards it had. */
  @Override
  public void remove(UUID note) {}
}
