package io.studygraph.quiz;

import io.studygraph.http.TimeOrderedId;
import io.studygraph.quiz.Attempt.Item;
import io.studygraph.quiz.Regrading.Regraded;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Finds attempts to regrade, and stores what becomes of them. */
@ApplicationScoped
class RegradeRepository {

  private final Session session;
  private final JsonColumn json;

  RegradeRepository(Session session, JsonColumn json) {
    this.session = session;
    this.json = json;
  }

  /**
   * Attempts that are over and asked one of the questions, in the order of their ids.
   *
   * @param anyVersion whether those too that were shown the present version
   */
  List<UUID> candidates(
      Collection<QuestionRow> questions, boolean anyVersion, UUID after, int most) {
    return session
        .createNativeQuery(
            """
            select distinct c.attempt_id from unnest(cast(:ids as uuid[]), cast(:versions as int[])) as u (id, version)
            cross join lateral (
              select d.attempt_id from attempt_question d join attempt a on a.id = d.attempt_id
              where d.question_id = u.id and d.attempt_id > :after and (:anyVersion or d.version <> u.version)
                and (a.grade is not null or a.expires_at <= now())
              order by d.attempt_id limit :most) c
            order by c.attempt_id limit :most
            """,
            UUID.class)
        .setParameter("ids", texts(questions, row -> row.id().toString()))
        .setParameter(
            "versions", questions.stream().map(QuestionRow::version).toArray(Integer[]::new))
        .setParameter("after", after)
        .setParameter("anyVersion", anyVersion)
        .setParameter("most", most)
        .getResultList();
  }

  /** To be called while the attempts are locked. */
  void store(Quiz quiz, List<Regraded> amended, RegradePolicy policy, @Nullable UUID key) {
    storeAnswers(amended);
    session
        .createNativeMutationQuery(
            "update attempt a set grade = u.grade"
                + " from unnest(cast(?1 as uuid[]), cast(?2 as text[])) as u (id, grade) where a.id = u.id")
        .setParameter(1, texts(amended, one -> one.before().id().toString()))
        .setParameter(2, texts(amended, one -> json.write(one.grade())))
        .executeUpdate();
    List<Regraded> affected = amended.stream().filter(Regraded::affected).toList();
    session
        .createNativeMutationQuery(
            "insert into regrade (regraded_at, regraded_by, policy, note_id, id, attempt_id, old_grade, new_grade)"
                + " select now(), cast(?1 as uuid), ?2, ?7, u.* from unnest(cast(?3 as uuid[]), cast(?4 as uuid[]),"
                + " cast(?5 as text[]), cast(?6 as text[])) as u")
        .setParameter(1, key, UUID.class)
        .setParameter(2, policy.toString())
        .setParameter(3, texts(affected, one -> TimeOrderedId.make().toString()))
        .setParameter(4, texts(affected, one -> one.before().id().toString()))
        .setParameter(5, texts(affected, one -> json.write(one.old())))
        .setParameter(6, texts(affected, one -> json.write(one.grade())))
        .setParameter(7, quiz.note().id())
        .executeUpdate();
  }

  private void storeAnswers(List<Regraded> amended) {
    List<String> attempts = new ArrayList<>();
    List<Integer> positions = new ArrayList<>();
    List<@Nullable String> scores = new ArrayList<>();
    List<@Nullable String> amendments = new ArrayList<>();
    for (Regraded one : amended) {
      List<Item> items = one.items();
      IntStream.range(0, items.size())
          .forEach(
              i -> {
                attempts.add(one.before().id().toString());
                positions.add(i);
                Amendment amendment = items.get(i).amendment();
                boolean counts = amendment == null || amendment.policy() != RegradePolicy.VOID;
                scores.add(counts ? one.grade().results().get(i).score().toPlainString() : null);
                amendments.add(json.write(amendment));
              });
    }
    session
        .createNativeMutationQuery(
            "update attempt_question d set score = u.score, amendment = u.amendment"
                + " from unnest(cast(?1 as uuid[]), cast(?2 as int[]), cast(?3 as numeric[]), cast(?4 as text[]))"
                + " as u (attempt, position, score, amendment)"
                + " where d.attempt_id = u.attempt and d.position = u.position")
        .setParameter(1, attempts.toArray(String[]::new))
        .setParameter(2, positions.toArray(Integer[]::new))
        .setParameter(3, scores.toArray(String[]::new))
        .setParameter(4, amendments.toArray(String[]::new))
        .executeUpdate();
  }

  private static <T> @Nullable String[] texts(
      Collection<T> values, Function<T, @Nullable String> text) {
    return values.stream().map(text).toArray(String[]::new);
  }
}
