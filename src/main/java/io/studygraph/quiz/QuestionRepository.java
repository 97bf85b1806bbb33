package io.studygraph.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hibernate.Session;

/** The stored identities of questions. */
@ApplicationScoped
class QuestionRepository {

  private final Session session;

  QuestionRepository(Session session) {
    this.session = session;
  }

  /** The questions of a note, in its order. */
  List<QuestionRow> list(UUID note) {
    return session
        .createNativeQuery(
            "select id, version, prompt_hash, options_hash, key_hash from question"
                + " where note_id = ?1 order by position",
            Object[].class)
        .setParameter(1, note)
        .getResultList()
        .stream()
        .map(QuestionRepository::row)
        .toList();
  }

  /** The questions of several notes, by note, each in its order. */
  Map<UUID, List<QuestionRow>> list(Collection<UUID> notes) {
    Map<UUID, List<QuestionRow>> byNote = new HashMap<>();
    session
        .createNativeQuery(
            "select id, version, prompt_hash, options_hash, key_hash, note_id from question"
                + " where note_id = any(?1) order by note_id, position",
            Object[].class)
        .setParameter(1, notes.toArray(UUID[]::new))
        .getResultList()
        .forEach(
            row -> byNote.computeIfAbsent((UUID) row[5], n -> new ArrayList<>()).add(row(row)));
    return byNote;
  }

  void remove(UUID note) {
    session
        .createNativeMutationQuery("delete from question where note_id = ?1")
        .setParameter(1, note)
        .executeUpdate();
  }

  void insert(UUID note, List<QuestionRow> rows) {
    session
        .createNativeMutationQuery(
            "insert into question (id, note_id, position, version, prompt_hash, options_hash, key_hash)"
                + " select u.id, ?1, u.position, u.version, u.prompt, u.options, u.key"
                + " from unnest(cast(?2 as uuid[]), cast(?3 as int[]), cast(?4 as int[]), cast(?5 as text[]),"
                + " cast(?6 as text[]), cast(?7 as text[])) as u (id, position, version, prompt, options, key)")
        .setParameter(1, note)
        .setParameter(2, texts(rows, row -> row.id().toString()))
        .setParameter(3, IntStream.range(0, rows.size()).boxed().toArray(Integer[]::new))
        .setParameter(4, rows.stream().map(QuestionRow::version).toArray(Integer[]::new))
        .setParameter(5, texts(rows, QuestionRow::promptHash))
        .setParameter(6, texts(rows, QuestionRow::optionsHash))
        .setParameter(7, texts(rows, QuestionRow::keyHash))
        .executeUpdate();
  }

  private static QuestionRow row(Object[] row) {
    return new QuestionRow(
        (UUID) row[0],
        ((Number) row[1]).intValue(),
        (String) row[2],
        (String) row[3],
        (String) row[4]);
  }

  private static String[] texts(List<QuestionRow> rows, Function<QuestionRow, String> column) {
    return rows.stream().map(column).toArray(String[]::new);
  }
}
