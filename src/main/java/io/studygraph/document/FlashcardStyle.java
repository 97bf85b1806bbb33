package io.studygraph.document;

import io.studygraph.document.Draft.DraftFlashcard;
import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;
import io.studygraph.markdown.Splice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Flashcards as bullets, in fences, and in the front matter. */
final class FlashcardStyle implements ElementStyle<DraftFlashcard> {

  private final EditedNote note;
  private final SourceLines lines;
  private final List<Flashcard> cards;
  private final boolean anew;

  FlashcardStyle(EditedNote note, boolean anew) {
    this.note = note;
    this.lines = note.lines();
    this.cards = note.document().flashcards();
    this.anew = anew;
  }

  @Override
  public @Nullable Lines lines(int at) {
    Flashcard card = cards.get(at);
    return card.section() == null ? null : card.lines();
  }

  @Override
  public String frontKey() {
    return "flashcards";
  }

  @Override
  public Map<String, @Nullable Object> frontValue(
      Map<String, @Nullable Object> present, DraftFlashcard card) {
    FrontNames names = new FrontNames(present);
    names.set(FrontFlashcards.QUESTIONS, "q", card.question());
    names.set(FrontFlashcards.ANSWERS, "a", card.answer());
    return present;
  }

  @Override
  public List<Splice> change(int at, DraftFlashcard before, DraftFlashcard after) {
    Span card = BulletStyle.text(lines, cards.get(at).lines());
    Sides sides = anew ? null : sides(at);
    String lineEnd = note.lineEnd(card.firstLine());
    if (sides == null) {
      return List.of(
          Splice.replace(
              card, (after.question() + " ::: " + after.answer()).replace("\n", lineEnd)));
    }
    List<Splice> splices = new ArrayList<>();
    splices.add(Splice.replace(sides.question(), after.question().replace("\n", lineEnd)));
    splices.add(Splice.replace(sides.answer(), after.answer().replace("\n", lineEnd)));
    return splices;
  }

  @Override
  public String write(int neighbour, DraftFlashcard card) {
    Lines place = cards.get(neighbour).lines();
    Sides sides = sides(neighbour);
    if (sides == null) {
      return BulletStyle.next(lines, place) + card.question() + " ::: " + card.answer();
    }
    String text = lines.text();
    String bullet = BulletStyle.next(lines, place);
    String lead =
        bullet.isEmpty()
            ? text.substring(lines.start(place.start()), sides.question().start())
            : bullet;
    String between = text.substring(sides.question().end(), sides.answer().start());
    return lead + card.question() + between.replace("\r", "") + card.answer();
  }

  /** Where question and answer stand. */
  private record Sides(Span question, Span answer) {}

  /** Null when they stand there in no such form that they could be cut out. */
  private @Nullable Sides sides(int at) {
    Flashcard card = cards.get(at);
    Span whole = BulletStyle.text(lines, card.lines());
    Span question = find(card.question(), whole.start(), whole.end());
    Span answer = question == null ? null : find(card.answer(), question.end() + 1, whole.end());
    return question == null || answer == null ? null : new Sides(question, answer);
  }

  private @Nullable Span find(String words, int from, int end) {
    String written = words.replace("\n", note.lineEnd(lines.lineAt(from)));
    int start = lines.text().indexOf(written, from);
    return start < 0 || start + written.length() > end
        ? null
        : lines.span(start, start + written.length());
  }

  @Override
  public String write(List<DraftFlashcard> elements) {
    return FlashcardWriter.write(elements);
  }

  @Override
  public int gap() {
    return 0;
  }

  @Override
  public DraftFlashcard normal(DraftFlashcard card) {
    return new DraftFlashcard(card.question().strip(), card.answer().strip());
  }

  @Override
  public void check(List<DraftFlashcard> elements, Problems problems) {
    FlashcardWriter.check(elements, problems);
  }
}
