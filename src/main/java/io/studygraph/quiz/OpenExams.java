package io.studygraph.quiz;

import io.studygraph.access.Caller;
import io.studygraph.note.Condition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Objects;
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

  /** Of an attempt {@code e}. */
  private static final String OPEN =
      "e.vouched_by <> 'nobody' and e.grade is null and e.mode = 'exam'"
          + " and (e.expires_at is null or e.expires_at > now())";

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

  /** That no exam of the caller is open which asks the question {@code q}. */
  Condition askNot() {
    return caller.isBound()
        ? Condition.of(
            "not exists (select from attempt e join attempt_question d on d.attempt_id = e.id"
                + " where e.learner = ? and d.question_id = q.id and "
                + OPEN
                + ")",
            Objects.requireNonNull(caller.learner(null)))
        : Condition.of("true");
  }

  private Optional<UUID> find(Collection<UUID> questions, @Nullable UUID beside) {
    if (!caller.isBound()) {
      return Optional.empty();
    }
    return session
        .createNativeQuery(
            """
            select e.id from attempt e
            where e.learner = :learner and e.id is distinct from :beside and %s
              and exists (select from attempt_question d
                where d.attempt_id = e.id and d.question_id = any(:questions))
            order by e.created_at, e.id limit 1
            """
                .formatted(OPEN),
            UUID.class)
        .setParameter("learner", caller.learner(null))
        .setParameter("beside", beside, UUID.class)
        .setParameter("questions", questions.toArray(UUID[]::new))
        .getResultStream()
        .findFirst();
  }
}
