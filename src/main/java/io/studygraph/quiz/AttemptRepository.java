package io.studygraph.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.Session;

/** Writes attempts. Every time is the database's. */
@ApplicationScoped
class AttemptRepository {

  private final Session session;
  private final JsonColumn json;

  AttemptRepository(Session session, JsonColumn json) {
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
            "insert into attempt_question (attempt_id, position, question_id, pinned, version)"
                + " select ?1, u.* from unnest(cast(?2 as int[]), cast(?3 as uuid[]), cast(?4 as text[]),"
                + " cast(?5 as int[])) as u")
        .setParameter(1, id)
        .setParameter(2, IntStream.range(0, questions.size()).boxed().toArray(Integer[]::new))
        .setParameter(3, questions.stream().map(q -> q.id().toString()).toArray(String[]::new))
        .setParameter(4, questions.stream().map(json::write).toArray(String[]::new))
        .setParameter(5, questions.stream().map(PinnedQuestion::version).toArray(Integer[]::new))
        .executeUpdate();
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

  void remove(UUID attempt) {
    session
        .createNativeMutationQuery("delete from attempt where id = ?1")
        .setParameter(1, attempt)
        .executeUpdate();
  }

  /**
   * @param submitted whether its learner ended it, and not its time
   */
  void close(UUID attempt, Grade grade, boolean submitted) {
    session
        .createNativeMutationQuery(
            "with scored as (update attempt_question d set score = u.score"
                + " from unnest(cast(?4 as numeric[])) with ordinality as u (score, number)"
                + " where d.attempt_id = ?1 and d.position = u.number - 1)"
                + " update attempt set grade = ?2, submitted_at = case when ?3 then now() end"
                + " where id = ?1")
        .setParameter(1, attempt)
        .setParameter(2, json.write(grade))
        .setParameter(3, submitted)
        .setParameter(
            4,
            grade.results().stream()
                .map(result -> result.score().toPlainString())
                .toArray(String[]::new))
        .executeUpdate();
  }
}
