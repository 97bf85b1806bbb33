package io.studygraph.interchange;

import java.util.List;

/**
 * What a quiz says, in no format yet.
 *
 * @param slug names the file
 */
public record QuizContent(
    String slug, String title, List<String> tags, List<QuizItem> items, List<Card> cards) {

  /**
   * A flashcard.
   *
   * @param line where it starts in the note
   */
  public record Card(int line, String question, String answer) {}
}
