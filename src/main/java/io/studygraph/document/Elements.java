package io.studygraph.document;

import io.studygraph.document.Draft.DraftFlashcard;
import io.studygraph.document.Draft.DraftQuestion;
import io.studygraph.document.Draft.DraftSource;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The kinds of elements that a note lists, and that are edited one by one. */
public final class Elements<T> {

  public static final Elements<DraftQuestion> QUESTIONS =
      new Elements<>(
          Facet.QUESTIONS,
          Role.QUIZZES,
          document -> document.questions().stream().map(Elements::draft).toList(),
          QuestionStyle::new);

  public static final Elements<DraftFlashcard> FLASHCARDS =
      new Elements<>(
          Facet.FLASHCARDS,
          Role.FLASHCARDS,
          document -> document.flashcards().stream().map(Elements::draft).toList(),
          FlashcardStyle::new);

  public static final Elements<DraftSource> SOURCES =
      new Elements<>(
          Facet.SOURCES,
          Role.LEARNING_SOURCES,
          document -> document.sources().stream().map(Elements::draft).toList(),
          SourceStyle::new);

  private final Facet facet;
  private final Role role;
  private final Function<Document, List<T>> reading;
  private final BiFunction<EditedNote, Boolean, ElementStyle<T>> style;

  private Elements(
      Facet facet,
      Role role,
      Function<Document, List<T>> reading,
      BiFunction<EditedNote, Boolean, ElementStyle<T>> style) {
    this.facet = facet;
    this.role = role;
    this.reading = reading;
    this.style = style;
  }

  /** As they would be written; each has the place that it has in the document. */
  public List<T> of(Document document) {
    return reading.apply(document);
  }

  ElementStyle<T> style(EditedNote note, boolean anew) {
    return style.apply(note, anew);
  }

  Facet facet() {
    return facet;
  }

  /** Of the section that they stand in. */
  Role role() {
    return role;
  }

  String pointer() {
    return "/" + this;
  }

  @Override
  public String toString() {
    return facet.name().toLowerCase(Locale.ROOT);
  }

  static DraftQuestion draft(Question question) {
    return new DraftQuestion(
        question.topic(),
        question.prompt(),
        question.options().stream().map(Question.Option::text).toList(),
        question.correct(),
        question.explanation());
  }

  static DraftFlashcard draft(Flashcard card) {
    return new DraftFlashcard(card.question(), card.answer());
  }

  static DraftSource draft(LearningSource source) {
    return new DraftSource(source.title(), source.url(), source.description());
  }
}
