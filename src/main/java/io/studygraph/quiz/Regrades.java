package io.studygraph.quiz;

import io.studygraph.access.Caller;
import io.studygraph.http.BadRequest;
import io.studygraph.quiz.Regrading.Regraded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Regrades attempts, part by part. */
@ApplicationScoped
class Regrades {

  private final RegradeRepository repository;
  private final AttemptReader attempts;
  private final Caller caller;

  Regrades(RegradeRepository repository, AttemptReader attempts, Caller caller) {
    this.repository = repository;
    this.attempts = attempts;
    this.caller = caller;
  }

  /**
   * A part of the attempts that may have to be regraded.
   *
   * @param examined in the order of their ids
   * @param last whether there are no more
   */
  record Part(List<Regraded> examined, boolean last) {}

  /**
   * Whoever submits one of the attempts at the same time comes before or after: it is locked.
   *
   * @param chosen the questions to regrade; empty for those whose key is another one than was shown
   * @throws BadRequest when the quiz has no such question
   */
  @Transactional
  Part run(
      Quiz quiz, RegradePolicy policy, Set<UUID> chosen, UUID after, int most, boolean dryRun) {
    List<QuestionRow> questions =
        quiz.items().stream()
            .map(Quiz.Item::row)
            .filter(row -> chosen.isEmpty() ? row.version() > 1 : chosen.contains(row.id()))
            .toList();
    if (questions.size() < chosen.size()) {
      throw BadRequest.invalidParameter("question", "The quiz has no such question.");
    }
    List<UUID> ids = repository.candidates(questions, !chosen.isEmpty(), after, most);
    Regrading regrading = Regrading.of(policy, quiz, chosen);
    List<Regraded> examined =
        (dryRun ? attempts.list(ids) : attempts.lock(ids)).stream().map(regrading::of).toList();
    List<Regraded> amended = examined.stream().filter(Regraded::amended).toList();
    if (!dryRun && !amended.isEmpty()) {
      repository.store(quiz, amended, policy, caller.key());
    }
    return new Part(examined, ids.size() < most);
  }
}
