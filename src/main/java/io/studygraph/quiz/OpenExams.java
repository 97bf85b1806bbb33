package io.studygraph.quiz;

import io.studygraph.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Keeps learners from looking up what an exam of theirs asks while it is open. A learner is known
 * by a key of their own: whoever calls without one is nobody in particular, and one that is bound
 * to nobody is of somebody who is trusted with all learners.
 */
@ApplicationScoped
public class OpenExams {

  private final Session session;
  private final Caller caller;

  OpenExams(Session session, Caller caller) {
    this.session = session;
    this.caller = caller;
  }

  /**
   * To be called before anything is told about the keys of questions.
   *
   * @throws ExamOpen when the caller is a learner who has an exam open that asks one of them
   */
  @Transactional
  public void requireNone(Collection<UUID> questions) {
    find(questions, null)
        .ifPresent(
            exam -> {
              throw new ExamOpen(exam);
            });
  }

  /** Whether the caller is a learner who has another exam open that asks the same. */
  boolean isOneBeside(Attempt attempt) {
    return find(attempt.questionIds(), attempt.id()).isPresent();
  }

  private Optional<UUID> find(Collection<UUID> questions, @Nullable UUID beside) {
    if (!caller.isBound()) {
      return Optional.empty();
    }
    return session
        .createNativeQuery(
            """
            select e.id from attempt e
            where e.learner = :learner and e.vouched_by <> 'nobody' and e.grade is null and e.mode = 'exam'
              and (e.expires_at is null or e.expires_at > now()) and e.id is distinct from :beside
              and exists (select from attempt_question d
                where d.attempt_id = e.id and d.question_id = any(:questions))
            order by e.created_at, e.id limit 1
            """,
            UUID.class)
        .setParameter("learner", caller.learner(null))
        .setParameter("beside", beside, UUID.class)
        .setParameter("questions", questions.toArray(UUID[]::new))
        .getResultStream()
        .findFirst();
  }
}
