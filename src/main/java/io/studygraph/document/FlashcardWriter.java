package io.studygraph.document;

import io.studygraph.document.Draft.DraftFlashcard;
import java.util.List;
import java.util.stream.Collectors;

/** Bullets of the form {@code - question ::: answer}. */
final class FlashcardWriter {

  private static final DraftFlashcard NEXT = new DraftFlashcard("next", "yes");

  private FlashcardWriter() {}

  static String write(List<DraftFlashcard> cards) {
    return cards.stream()
        .map(card -> "- " + card.question().strip() + " ::: " + card.answer().strip())
        .collect(Collectors.joining("\n"));
  }

  static void check(List<DraftFlashcard> cards, Problems problems) {
    for (int i = 0; i < cards.size(); i++) {
      String pointer = "/flashcards/" + i;
      int before = problems.count();
      problems.checkLine(pointer + "/question", cards.get(i).question());
      problems.checkLine(pointer + "/answer", cards.get(i).answer());
      if (problems.count() == before && !readsBack(cards.get(i))) {
        boolean separated = cards.get(i).question().contains(":::");
        problems.add(
            separated ? pointer + "/question" : pointer,
            separated ? "The separator ::: ends the question: leave it out." : DraftCheck.MISREAD);
      }
    }
  }

  private static boolean readsBack(DraftFlashcard card) {
    String written = "## Flashcards\n\n" + write(List.of(card, NEXT)) + "\n";
    List<DraftFlashcard> read =
        DraftCheck.read(written).flashcards().stream()
            .map(each -> new DraftFlashcard(each.question(), each.answer()))
            .toList();
    DraftFlashcard asked = new DraftFlashcard(card.question().strip(), card.answer().strip());
    return read.equals(List.of(asked, NEXT));
  }
}
