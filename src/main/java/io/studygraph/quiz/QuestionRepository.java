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
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The stored identities of questions. */
@ApplicationScoped
class QuestionRepository {

  private static final String COLUMNS = "id, version, prompt_hash, options_hash, key_hash";

  private final Session session;
  private final JsonColumn json;

  QuestionRepository(Session session, JsonColumn json) {
    this.session = session;
    this.json = json;
  }

  /** The questions that a note asks, in its order, without their wording. */
  List<QuestionRow> list(UUID note) {
    return list(List.of(note)).getOrDefault(note, List.of());
  }

  /** The questions that several notes ask, by note, each in its order, without their wording. */
  Map<UUID, List<QuestionRow>> list(Collection<UUID> notes) {
    Map<UUID, List<QuestionRow>> byNote = new HashMap<>();
    session
        .createNativeQuery(
            "select "
                + COLUMNS
                + ", note_id from question where note_id = any(?1) and position >= 0"
                + " order by note_id, position",
            Object[].class)
        .setParameter(1, notes.toArray(UUID[]::new))
        .getResultList()
        .forEach(
            row ->
                byNote.computeIfAbsent((UUID) row[5], n -> new ArrayList<>()).add(row(row, null)));
    return byNote;
  }

  /** All that is stored of a note's questions. */
  NoteQuestions of(UUID note) {
    List<Object[]> rows =
        session
            .createNativeQuery(
                "select "
                    + COLUMNS
                    + ", wording, exam, position from question where note_id = ?1"
                    + " order by position < 0, abs(position)",
                Object[].class)
            .setParameter(1, note)
            .getResultList();
    int asked = (int) rows.stream().filter(row -> ((Number) row[7]).intValue() >= 0).count();
    List<QuestionRow> questions =
        rows.stream().map(row -> row(row, json.read((String) row[5], Wording.class))).toList();
    return new NoteQuestions(
        !rows.isEmpty() && (Boolean) rows.get(0)[6],
        questions.subList(0, asked),
        questions.subList(asked, questions.size()));
  }

  /** Whether the questions that a note asks, or has asked, are those of an exam. */
  boolean areOfExam(UUID note) {
    return session
        .createNativeQuery(
            "select exists (select from question where note_id = ?1 and exam)", Boolean.class)
        .setParameter(1, note)
        .getSingleResult();
  }

  void remove(UUID note) {
    session
        .createNativeMutationQuery("delete from question where note_id = ?1")
        .setParameter(1, note)
        .executeUpdate();
  }

  void insert(UUID note, NoteQuestions questions) {
    List<QuestionRow> rows =
        Stream.concat(questions.asked().stream(), questions.retired().stream()).toList();
    int asked = questions.asked().size();
    session
        .createNativeMutationQuery(
            "insert into question (note_id, exam, "
                + COLUMNS
                + ", position, wording) select ?1, ?2, u.* from unnest(cast(?3 as uuid[]), cast(?4 as int[]),"
                + " cast(?5 as text[]), cast(?6 as text[]), cast(?7 as text[]), cast(?8 as int[]),"
                + " cast(?9 as text[])) as u")
        .setParameter(1, note)
        .setParameter(2, questions.exam())
        .setParameter(3, texts(rows, row -> row.id().toString()))
        .setParameter(4, rows.stream().map(QuestionRow::version).toArray(Integer[]::new))
        .setParameter(5, texts(rows, QuestionRow::promptHash))
        .setParameter(6, texts(rows, QuestionRow::optionsHash))
        .setParameter(7, texts(rows, QuestionRow::keyHash))
        .setParameter(
            8,
            IntStream.range(0, rows.size())
                .mapToObj(i -> i < asked ? i : asked - 1 - i)
                .toArray(Integer[]::new))
        .setParameter(9, texts(rows, row -> json.write(row.wording())))
        .executeUpdate();
  }

  private static QuestionRow row(Object[] row, @Nullable Wording wording) {
    return new QuestionRow(
        (UUID) row[0],
        ((Number) row[1]).intValue(),
        (String) row[2],
        (String) row[3],
        (String) row[4],
        wording);
  }

  private static @Nullable String[] texts(
      List<QuestionRow> rows, Function<QuestionRow, @Nullable String> column) {
    return rows.stream().map(column).toArray(String[]::new);
  }
}
