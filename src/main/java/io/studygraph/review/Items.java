package io.studygraph.review;

import io.studygraph.document.DocumentReader;
import io.studygraph.document.Question;
import io.studygraph.document.Source;
import io.studygraph.note.Visibility;
import io.studygraph.quiz.AskedQuestion;
import io.studygraph.quiz.AskedQuestions;
import io.studygraph.review.Item.FlashcardItem;
import io.studygraph.review.Item.Place;
import io.studygraph.review.Item.QuestionItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Finds what items say, of the notes that the caller may know of. */
@ApplicationScoped
class Items {

  /** Sources that the driver holds at once; each can have megabytes. */
  private static final int FETCHED = 8;

  /** Of what {@link #joined} joins: the note that an item stands in. */
  static final String NOTE = "coalesce(q.note_id, f.note_id)";

  private final AskedQuestions questions;
  private final FlashcardRepository flashcards;
  private final Visibility visibility;
  private final Session session;

  Items(
      AskedQuestions questions,
      FlashcardRepository flashcards,
      Visibility visibility,
      Session session) {
    this.questions = questions;
    this.flashcards = flashcards;
    this.visibility = visibility;
    this.session = session;
  }

  /**
   * SQL that joins what can be reviewed to its id. Questions of exams cannot: a review would show
   * their keys.
   */
  static String joined(String id) {
    return """
        left join question q on q.id = %1$s and q.position >= 0 and not q.exam
        left join flashcard f on f.id = %1$s and f.position >= 0
        """
        .formatted(id);
  }

  /**
   * @throws ItemNotFound also for one of a note that the caller may not know of
   */
  @Transactional
  Item get(UUID id) {
    questions.seeOneState();
    return Optional.ofNullable(find(List.of(id)).get(id)).orElseThrow(() -> new ItemNotFound(id));
  }

  /** To be called in a transaction that sees one state: four statements, whatever the number. */
  Map<UUID, Item> find(Collection<UUID> ids) {
    Map<UUID, Placed> placed = placed(ids);
    Map<UUID, Item> items = new HashMap<>();
    Map<UUID, AskedQuestion> asked = questions.byId(questions(placed.values()));
    Map<UUID, FlashcardRow> cards = flashcards.byId(ids);
    placed.forEach(
        (id, where) -> {
          AskedQuestion question = asked.get(id);
          FlashcardRow card = cards.get(id);
          if (question != null) {
            items.put(id, new QuestionItem(where.place(), question));
          } else if (card != null) {
            items.put(id, new FlashcardItem(where.place(), card));
          }
        });
    return items;
  }

  private record Placed(UUID note, boolean asked, Place place) {}

  private Map<UUID, Placed> placed(Collection<UUID> ids) {
    NativeQuery<Object[]> query =
        session
            .createNativeQuery(
                """
                select w.id, n.id as note, q.id is not null as asked, n.slug, n.title
                from unnest(cast(?1 as uuid[])) as w (id) %s join %s n on n.id = %s
                """
                    .formatted(joined("w.id"), visibility.notes(), NOTE),
                Object[].class)
            .setParameter(1, ids.toArray(UUID[]::new));
    Map<UUID, Placed> placed = new HashMap<>();
    for (Object[] row : query.getResultList()) {
      placed.put(
          (UUID) row[0],
          new Placed((UUID) row[1], (Boolean) row[2], new Place((String) row[3], (String) row[4])));
    }
    return placed;
  }

  /** What the notes of questions ask. A source is read and let go before the next comes. */
  private Map<UUID, List<Question>> questions(Collection<Placed> items) {
    NativeQuery<Object[]> query =
        session
            .createNativeQuery(
                """
                select n.id, coalesce(n.path, n.slug || '.md') as path, r.source
                from note n join revision r on r.note_id = n.id and r.number = n.revision
                where n.id = any(?1)
                """,
                Object[].class)
            .setParameter(
                1, items.stream().filter(Placed::asked).map(Placed::note).toArray(UUID[]::new));
    query
        .addScalar("id", UUID.class)
        .addScalar("path", String.class)
        .addScalar("source", byte[].class)
        .setFetchSize(FETCHED);
    Map<UUID, List<Question>> read = new HashMap<>();
    try (Stream<Object[]> rows = query.getResultStream()) {
      rows.forEach(
          row -> {
            Source source = Source.decode((byte[]) row[2], (String) row[1]);
            read.put((UUID) row[0], DocumentReader.read(source).questions());
          });
    }
    return read;
  }
}
