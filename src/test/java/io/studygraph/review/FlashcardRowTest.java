package io.studygraph.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.studygraph.document.Flashcard;
import io.studygraph.document.Lines;
import io.studygraph.quiz.Succession;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which flashcard is which after an edit. */
class FlashcardRowTest {

  private static final Succession<FlashcardRow> NONE =
      new Succession<FlashcardRow>(List.of(), List.of());

  private static final List<String> CARDS =
      List.of(
          "What is a tombstone? ::: A stored mark that a key was deleted",
          "What does a Merkle tree find? ::: The differences of two replicas",
          "Who leads? ::: The node with the newest term");

  private static Succession<FlashcardRow> after(
      Succession<FlashcardRow> former, List<String> cards) {
    return former.after(
        cards.stream()
            .map(card -> card.split(" ::: "))
            .map(sides -> new Flashcard(sides[0], sides[1], null, new Lines(1, 1)))
            .map(FlashcardRow::created)
            .toList());
  }

  private static List<UUID> ids(Succession<FlashcardRow> cards) {
    return cards.present().stream().map(FlashcardRow::id).toList();
  }

  private static List<Integer> versions(Succession<FlashcardRow> cards) {
    return cards.present().stream().map(FlashcardRow::version).toList();
  }

  @Test
  void sameCardsAreTheSameWhateverTheirOrder() {
    Succession<FlashcardRow> former = after(NONE, CARDS);
    assertThat(after(former, CARDS)).isEqualTo(former);
    Succession<FlashcardRow> turned =
        after(former, List.of(CARDS.get(2), CARDS.get(0), CARDS.get(1)));
    assertThat(ids(turned))
        .containsExactly(ids(former).get(2), ids(former).get(0), ids(former).get(1));
    assertThat(versions(turned)).containsOnly(1);
  }

  @Test
  void cardWithAnotherBackIsTheSameInAnotherVersion() {
    Succession<FlashcardRow> former = after(NONE, CARDS);
    Succession<FlashcardRow> present =
        after(former, List.of(CARDS.get(0), CARDS.get(1), "Who leads? ::: Nobody in particular"));
    assertThat(ids(present)).isEqualTo(ids(former));
    assertThat(versions(present)).containsExactly(1, 1, 2);
  }

  @Test
  void slipOfTheHandIsMended() {
    Succession<FlashcardRow> former = after(NONE, CARDS);
    Succession<FlashcardRow> present =
        after(
            former,
            List.of(
                "What is a tombstone? ::: A stored mark that a key was deletd",
                "What does a Merkel tree find? ::: The differences of two replicas.",
                CARDS.get(2)));
    assertThat(ids(present)).isEqualTo(ids(former));
    assertThat(versions(present)).containsExactly(2, 2, 1);
  }

  @Test
  void anotherCardIsAnother() {
    Succession<FlashcardRow> former = after(NONE, CARDS);
    Succession<FlashcardRow> present =
        after(former, List.of(CARDS.get(0), "Why hash keys? ::: To spread them", CARDS.get(2)));
    assertThat(ids(present).get(1)).isNotIn(ids(former));
    assertThat(present.retired()).extracting(FlashcardRow::id).containsExactly(ids(former).get(1));
  }

  @Test
  void cardThatComesBackIsTheOneItWas() {
    Succession<FlashcardRow> former = after(NONE, CARDS);
    Succession<FlashcardRow> without = after(former, CARDS.subList(1, 3));
    Succession<FlashcardRow> none = after(without, List.of());
    assertThat(ids(after(none, CARDS))).isEqualTo(ids(former));
    assertThat(versions(after(none, CARDS))).containsOnly(1);
  }

  /** What several cards answer alike tells none of them. */
  @Test
  void backsThatAreAlikeDoNotMakeCardsTheSame() {
    Succession<FlashcardRow> former =
        after(NONE, List.of("Is a lease safe? ::: Yes", "Do clocks drift? ::: No"));
    Succession<FlashcardRow> present =
        after(former, List.of("May a queue lose messages? ::: Yes", "Do clocks drift? ::: No"));
    assertThat(ids(present).get(0)).isNotIn(ids(former));
    assertThat(ids(present).get(1)).isEqualTo(ids(former).get(1));
    assertThat(Stream.concat(ids(present).stream(), ids(former).stream()).distinct()).hasSize(3);
  }
}
