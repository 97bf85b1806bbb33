package io.studygraph.quiz;

import io.studygraph.document.Document;
import io.studygraph.document.DocumentReader;
import io.studygraph.document.Question;
import io.studygraph.document.Question.Option;
import io.studygraph.interchange.QuizContent;
import io.studygraph.interchange.QuizContent.Card;
import io.studygraph.interchange.QuizItem;
import io.studygraph.note.Notes;
import io.studygraph.note.StoredNote;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What notes have for other programs: all their questions with their keys, and their flashcards.
 */
@ApplicationScoped
class QuizExports {

  private final Quizzes quizzes;
  private final Notes notes;
  private final QuestionRepository questions;

  QuizExports(Quizzes quizzes, Notes notes, QuestionRepository questions) {
    this.quizzes = quizzes;
    this.notes = notes;
    this.questions = questions;
  }

  @Transactional
  QuizContent content(String slug) {
    quizzes.seeOneState();
    StoredNote note = notes.get(slug);
    Document document = DocumentReader.read(note.source());
    Iterator<Quiz.Item> graded =
        Quiz.items(Quiz.answerable(document), questions.list(note.summary().id())).iterator();
    List<QuizItem> items = new ArrayList<>();
    for (Question question : document.questions()) {
      items.add(item(question.answerable() ? graded.next().id() : null, question));
    }
    return new QuizContent(
        note.summary().slug(),
        note.summary().title(),
        note.summary().tags(),
        items,
        document.flashcards().stream()
            .map(card -> new Card(card.lines().start(), card.question(), card.answer()))
            .toList());
  }

  private static QuizItem item(@Nullable String id, Question question) {
    List<Option> options = question.options();
    Set<Integer> correct = new TreeSet<>();
    IntStream.range(0, options.size())
        .filter(i -> question.correct().contains(options.get(i).key()))
        .forEach(correct::add);
    return new QuizItem(
        id,
        question.lines().start(),
        question.topic(),
        question.prompt(),
        options.stream().map(Option::text).toList(),
        correct,
        OptionOrder.fixed(options, question.explanation()),
        question.explanation());
  }
}
