package io.studygraph.quiz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.studygraph.quiz.Attempt.Item;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** The stored attempts. Every time is the database's. */
@ApplicationScoped
class AttemptRepository {

  private static final String SELECT =
      "select id, quiz, mode, scoring, learner, vouched_by, seed, created_at, expires_at,"
          + " submitted_at, grade, coalesce((select bool_or(q.exam) from attempt_question d"
          + " join question q on q.id = d.question_id where d.attempt_id = attempt.id), exam) as exam,"
          + " now() as present from attempt where id = ?1";

  private final Session session;
  private final ObjectMapper json;

  AttemptRepository(Session session, ObjectMapper json) {
    this.session = session;
    this.json = json;
  }

  void insert(UUID id, AttemptDraft draft, Owner owner, long seed, List<PinnedQuestion> questions) {
    session
        .createNativeMutationQuery(
            """
            insert into attempt (id, quiz, mode, scoring, learner, vouched_by, exam, seed, created_at, expires_at)
            values (:id, cast(:quiz as text), :mode, cast(:scoring as text), cast(:learner as text), :vouched,
              exists (select 1 from question where id = any(cast(:drawn as uuid[])) and exam), :seed, now(),
              now() + interval '1 s' * cast(:limit as int))
            """)
        .setParameter("id", id)
        .setParameter("quiz", draft.quiz(), String.class)
        .setParameter("mode", draft.chosenMode().toString())
        .setParameter("scoring", draft.scoring(), String.class)
        .setParameter("learner", owner.learner(), String.class)
        .setParameter("vouched", owner.vouchedBy().toString())
        .setParameter(
            "drawn", questions.stream().map(q -> q.id().toString()).toArray(String[]::new))
        .setParameter("seed", seed)
        .setParameter("limit", draft.timeLimitSeconds(), Integer.class)
        .executeUpdate();
    session
        .createNativeMutationQuery(
            "insert into attempt_question (attempt_id, position, question_id, pinned)"
                + " select ?1, u.position, u.question, u.pinned"
                + " from unnest(cast(?2 as int[]), cast(?3 as uuid[]), cast(?4 as text[]))"
                + " as u (position, question, pinned)")
        .setParameter(1, id)
        .setParameter(2, IntStream.range(0, questions.size()).boxed().toArray(Integer[]::new))
        .setParameter(3, questions.stream().map(q -> q.id().toString()).toArray(String[]::new))
        .setParameter(4, questions.stream().map(this::write).toArray(String[]::new))
        .executeUpdate();
  }

  Optional<Attempt> find(UUID id) {
    return read(id, SELECT);
  }

  /** An attempt that nobody else can change until the transaction ends. */
  Optional<Attempt> lock(UUID id) {
    return read(id, SELECT + " for update");
  }

  void answer(UUID attempt, UUID question, List<String> selected) {
    session
        .createNativeMutationQuery(
            "update attempt_question set selected = cast(?3 as text[]), answered_at = now()"
                + " where attempt_id = ?1 and question_id = ?2")
        .setParameter(1, attempt)
        .setParameter(2, question)
        .setParameter(3, selected.toArray(String[]::new))
        .executeUpdate();
  }

  /**
   * @param submitted whether its learner ended it, and not its time
   */
  void close(UUID attempt, Grade grade, boolean submitted) {
    session
        .createNativeMutationQuery(
            "update attempt set grade = ?2, submitted_at = case when ?3 then now() end"
                + " where id = ?1")
        .setParameter(1, attempt)
        .setParameter(2, write(grade))
        .setParameter(3, submitted)
        .executeUpdate();
  }

  private Optional<Attempt> read(UUID id, String sql) {
    NativeQuery<Object[]> query = session.createNativeQuery(sql, Object[].class);
    query
        .addScalar("quiz", String.class)
        .addScalar("mode", String.class)
        .addScalar("scoring", String.class)
        .addScalar("learner", String.class)
        .addScalar("vouched_by", String.class)
        .addScalar("seed", Long.class)
        .addScalar("created_at", Instant.class)
        .addScalar("expires_at", Instant.class)
        .addScalar("submitted_at", Instant.class)
        .addScalar("grade", String.class)
        .addScalar("exam", Boolean.class)
        .addScalar("present", Instant.class);
    return query.setParameter(1, id).getResultStream().findFirst().map(row -> attempt(id, row));
  }

  private Attempt attempt(UUID id, Object[] row) {
    String scoring = (String) row[2];
    String grade = (String) row[9];
    return new Attempt(
        id,
        (String) row[0],
        AttemptMode.named((String) row[1]),
        scoring == null ? null : Scoring.named(scoring).orElseThrow(),
        new Owner((String) row[3], Voucher.named((String) row[4])),
        (Long) row[5],
        (Instant) row[6],
        (Instant) row[7],
        (Instant) row[8],
        grade == null ? null : read(grade, Grade.class),
        (Boolean) row[10],
        (Instant) row[11],
        items(id));
  }

  private List<Item> items(UUID attempt) {
    NativeQuery<Object[]> query =
        session.createNativeQuery(
            "select pinned, selected, answered_at from attempt_question where attempt_id = ?1"
                + " order by position",
            Object[].class);
    query
        .addScalar("pinned", String.class)
        .addScalar("selected", String[].class)
        .addScalar("answered_at", Instant.class);
    return query.setParameter(1, attempt).getResultStream().map(this::item).toList();
  }

  private Item item(Object[] row) {
    String @Nullable [] selected = (String[]) row[1];
    return new Item(
        read((String) row[0], PinnedQuestion.class),
        selected == null ? List.of() : List.of(selected),
        (Instant) row[2]);
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> T read(String text, Class<T> type) {
    try {
      return json.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
