package io.studygraph.review;

import io.studygraph.quiz.Succession;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** The stored flashcards. */
@ApplicationScoped
class FlashcardRepository {

  private static final String SELECT =
      "select id, version, front, back, position from flashcard where ";

  private final Session session;

  FlashcardRepository(Session session) {
    this.session = session;
  }

  Map<UUID, FlashcardRow> byId(Collection<UUID> ids) {
    return rows(session
            .createNativeQuery(SELECT + "id = any(?1)", Object[].class)
            .setParameter(1, ids.toArray(UUID[]::new)))
        .map(FlashcardRepository::card)
        .collect(Collectors.toMap(FlashcardRow::id, Function.identity()));
  }

  /** All that is stored of a note's flashcards. */
  Succession<FlashcardRow> of(UUID note) {
    Map<Boolean, List<FlashcardRow>> cards =
        rows(session
                .createNativeQuery(
                    SELECT + "note_id = ?1 order by position < 0, abs(position)", Object[].class)
                .setParameter(1, note))
            .collect(
                Collectors.partitioningBy(
                    row -> (Integer) row[4] >= 0,
                    Collectors.mapping(FlashcardRepository::card, Collectors.toList())));
    return new Succession<>(
        cards.getOrDefault(true, List.of()), cards.getOrDefault(false, List.of()));
  }

  void remove(UUID note) {
    session
        .createNativeMutationQuery("delete from flashcard where note_id = ?1")
        .setParameter(1, note)
        .executeUpdate();
  }

  void insert(UUID note, Succession<FlashcardRow> cards) {
    List<FlashcardRow> rows =
        Stream.concat(cards.present().stream(), cards.retired().stream()).toList();
    int present = cards.present().size();
    session
        .createNativeMutationQuery(
            "insert into flashcard (note_id, id, version, front, back, position)"
                + " select ?1, u.* from unnest(cast(?2 as uuid[]), cast(?3 as int[]), cast(?4 as text[]),"
                + " cast(?5 as text[]), cast(?6 as int[])) as u")
        .setParameter(1, note)
        .setParameter(2, texts(rows, row -> row.id().toString()))
        .setParameter(3, rows.stream().map(FlashcardRow::version).toArray(Integer[]::new))
        .setParameter(4, texts(rows, FlashcardRow::front))
        .setParameter(5, texts(rows, FlashcardRow::back))
        .setParameter(
            6,
            IntStream.range(0, rows.size())
                .mapToObj(i -> i < present ? i : present - 1 - i)
                .toArray(Integer[]::new))
        .executeUpdate();
  }

  private static Stream<Object[]> rows(NativeQuery<Object[]> query) {
    return query
        .addScalar("id", UUID.class)
        .addScalar("version", Integer.class)
        .addScalar("front", String.class)
        .addScalar("back", String.class)
        .addScalar("position", Integer.class)
        .getResultList()
        .stream();
  }

  private static FlashcardRow card(Object[] row) {
    return new FlashcardRow((UUID) row[0], (Integer) row[1], (String) row[2], (String) row[3]);
  }

  private static String[] texts(List<FlashcardRow> rows, Function<FlashcardRow, String> column) {
    return rows.stream().map(column).toArray(String[]::new);
  }
}
