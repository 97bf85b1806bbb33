package io.studygraph.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Keeps the number of attempts that are open within bounds. */
@ApplicationScoped
class OpenAttempts {

  /** Bounds the length of a transaction, and of the locks that it holds. */
  private static final int BATCH = 100;

  private final Session session;
  private final AttemptReader reader;
  private final AttemptRepository attempts;
  private final AttemptConfig config;

  OpenAttempts(
      Session session, AttemptReader reader, AttemptRepository attempts, AttemptConfig config) {
    this.session = session;
    this.reader = reader;
    this.attempts = attempts;
    this.config = config;
  }

  /**
   * @param learner null for nobody in particular, who may have any number: limit the rate in front
   *     of the service
   * @throws TooManyAttempts when a learner has as many as one may have
   */
  void makeRoom(@Nullable String learner) {
    if (learner == null) {
      return;
    }
    long open =
        session
            .createNativeQuery(
                """
                select count(*) from (
                  select from attempt where learner = :learner and vouched_by <> 'nobody' and grade is null
                    and (expires_at is null or expires_at > now()) limit :most) as counted
                """,
                Long.class)
            .setParameter("learner", learner)
            .setParameter("most", config.maxOpen())
            .getSingleResult();
    if (open >= config.maxOpen()) {
      throw new TooManyAttempts(config.maxOpen());
    }
  }

  /**
   * Ends some attempts without a time limit that nobody has gone on with: those with an answer are
   * graded as they stand, the others are removed.
   *
   * @return how many there were
   */
  @Transactional
  int endAbandoned() {
    List<UUID> abandoned =
        session
            .createNativeQuery(
                """
                select a.id from attempt a
                where a.grade is null and a.expires_at is null
                  and a.created_at < now() - interval '1 s' * :kept
                  and not exists (select from attempt_question d where d.attempt_id = a.id
                    and d.answered_at >= now() - interval '1 s' * :kept)
                order by a.created_at limit :most for update skip locked
                """,
                UUID.class)
            .setParameter("kept", config.keepOpen().toSeconds())
            .setParameter("most", BATCH)
            .getResultList();
    for (Attempt attempt : reader.list(abandoned)) {
      if (attempt.questions().stream().anyMatch(Attempt.Item::answered)) {
        attempts.close(attempt.id(), attempt.graded(), false);
      } else {
        attempts.remove(attempt.id());
      }
    }
    return abandoned.size();
  }
}
