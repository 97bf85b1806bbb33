package io.studygraph.review;

import io.studygraph.quiz.AskedQuestion;
import java.util.UUID;

/** Something to be recalled, with what is to be recalled: stays inside. */
sealed interface Item {

  UUID id();

  ItemKind kind();

  /** The note that it stands in. */
  Place place();

  /** Counts the changes of what it says. */
  int version();

  String prompt();

  /**
   * Where an item stands.
   *
   * @param note its slug
   */
  record Place(String note, String title) {}

  /** A question of a quiz. */
  record QuestionItem(Place place, AskedQuestion asked) implements Item {

    @Override
    public UUID id() {
      return asked.id();
    }

    @Override
    public ItemKind kind() {
      return ItemKind.QUESTION;
    }

    @Override
    public int version() {
      return asked.version();
    }

    @Override
    public String prompt() {
      return asked.question().prompt();
    }
  }

  /** A flashcard. */
  record FlashcardItem(Place place, FlashcardRow card) implements Item {

    @Override
    public UUID id() {
      return card.id();
    }

    @Override
    public ItemKind kind() {
      return ItemKind.FLASHCARD;
    }

    @Override
    public int version() {
      return card.version();
    }

    @Override
    public String prompt() {
      return card.front();
    }
  }
}
