package io.studygraph.quiz;

import io.studygraph.access.Caller;
import io.studygraph.quiz.Attempt.Item;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * What can be done with attempts. Whatever changes one holds its row, so that it is graded once,
 * whichever of several requests and processes comes first.
 */
@ApplicationScoped
class Attempts {

  /** What every JSON reader can hold. */
  private static final long SEEDS = 1L << 53;

  private final SecureRandom seeds = new SecureRandom();
  private final Draw draw;
  private final OpenAttempts open;
  private final AttemptReader reader;
  private final AttemptRepository attempts;
  private final Caller caller;

  Attempts(
      Draw draw,
      OpenAttempts open,
      AttemptReader reader,
      AttemptRepository attempts,
      Caller caller) {
    this.draw = draw;
    this.open = open;
    this.reader = reader;
    this.attempts = attempts;
    this.caller = caller;
  }

  /**
   * The same draft with the same seed shows the same questions and options in the same order, as
   * long as what they are drawn from stays.
   */
  @Transactional
  Attempt start(AttemptDraft draft) {
    Owner owner = Owner.of(caller, draft.learner());
    Long given = draft.seed();
    long seed = given != null ? given : seeds.nextLong(SEEDS);
    Random random = OptionOrder.random(seed);
    List<PinnedQuestion> questions =
        draw.of(draft, seed, random).stream()
            .map(drawn -> PinnedQuestion.of(drawn, random))
            .toList();
    if (owner.vouchedBy() != Voucher.NOBODY) {
      open.makeRoom(owner.learner());
    }
    // Random in full, unlike the ids of notes: whoever knows it may go on with the attempt.
    UUID id = UUID.randomUUID();
    attempts.insert(id, draft, owner, seed, questions);
    return get(id);
  }

  @Transactional
  Attempt get(UUID id) {
    return seen(id, reader.find(id));
  }

  /**
   * Stores an answer in place of the one there is. The same one again changes nothing.
   *
   * @throws AttemptClosed when it is over
   * @throws AnswerRevealed when the key was shown after another answer
   * @throws InvalidSubmission when the question has no such option
   */
  @Transactional
  Attempt answer(UUID id, UUID question, List<String> selected) {
    Attempt attempt = locked(id);
    Item item =
        attempt.questions().stream()
            .filter(each -> each.question().id().equals(question))
            .findFirst()
            .orElseThrow(() -> new QuestionNotDrawn(question));
    if (!attempt.isOpen()) {
      throw new AttemptClosed(attempt.state());
    }
    List<String> ticked = SelectionReader.readOne(item.question().key(), selected);
    if (item.answered() && Set.copyOf(item.selected()).equals(Set.copyOf(ticked))) {
      return attempt;
    }
    if (attempt.keeps(item)) {
      throw new AnswerRevealed();
    }
    attempts.answer(id, question, ticked);
    return get(id);
  }

  /** Ends an attempt. One that is over already stays as it is. */
  @Transactional
  Attempt submit(UUID id) {
    return graded(locked(id));
  }

  /**
   * @throws AttemptOpen when it is not over yet
   */
  @Transactional
  Attempt review(UUID id) {
    Attempt attempt = locked(id);
    if (attempt.isOpen()) {
      throw new AttemptOpen();
    }
    return graded(attempt);
  }

  private Attempt graded(Attempt attempt) {
    if (attempt.grade() != null) {
      return attempt;
    }
    attempts.close(attempt.id(), attempt.graded(), attempt.isOpen());
    return get(attempt.id());
  }

  private Attempt locked(UUID id) {
    return seen(id, reader.lock(id));
  }

  private Attempt seen(UUID id, Optional<Attempt> found) {
    return found
        .filter(attempt -> attempt.owner().admits(caller))
        .orElseThrow(() -> new AttemptNotFound(id));
  }
}
