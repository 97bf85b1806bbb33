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
  private final OpenExams exams;
  private final AttemptReader reader;
  private final AttemptRepository attempts;
  private final Caller caller;

  Attempts(
      Draw draw,
      OpenAttempts open,
      OpenExams exams,
      AttemptReader reader,
      AttemptRepository attempts,
      Caller caller) {
    this.draw = draw;
    this.open = open;
    this.exams = exams;
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
    exams.requireNone(questions.stream().map(PinnedQuestion::id).toList());
    if (owner.vouchedBy() != Voucher.NOBODY) {
      open.makeRoom(owner.learner());
    }
    // Random in full, unlike the ids of notes: whoever knows it may go on with the attempt.
    UUID id = UUID.randomUUID();
    attempts.insert(id, draft, owner, seed, questions);
    return stored(id);
  }

  /**
   * @throws ExamOpen when it is practice, and its learner has an exam open that asks the same
   */
  @Transactional
  Attempt get(UUID id) {
    return told(goneOnWith(stored(id)));
  }

  private Attempt stored(UUID id) {
    return seen(id, reader.find(id));
  }

  /** Practice shows keys with each look at it; an exam does not before it is over. */
  private Attempt goneOnWith(Attempt attempt) {
    if (attempt.mode() == AttemptMode.PRACTICE) {
      exams.requireNone(attempt.questionIds());
    }
    return attempt;
  }

  /** Of an exam beside another one that asks the same, all may be told but its keys. */
  private Attempt told(Attempt attempt) {
    return attempt.mode() == AttemptMode.EXAM && exams.isOneBeside(attempt)
        ? attempt.withoutKeys()
        : attempt;
  }

  /**
   * Stores an answer in place of the one there is. The same one again changes nothing.
   *
   * @throws ExamOpen as {@link #get} does
   * @throws AttemptClosed when it is over
   * @throws AnswerRevealed when the key was shown after another answer
   * @throws InvalidSubmission when the question has no such option
   */
  @Transactional
  Attempt answer(UUID id, UUID question, List<String> selected) {
    Attempt attempt = goneOnWith(locked(id));
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
    return stored(id);
  }

  /**
   * Ends an attempt. One that is over already stays as it is.
   *
   * @throws ExamOpen as {@link #get} does
   */
  @Transactional
  Attempt submit(UUID id) {
    return told(graded(goneOnWith(locked(id))));
  }

  /**
   * @throws AttemptOpen when it is not over yet
   * @throws ExamOpen as {@link #get} does
   */
  @Transactional
  Attempt review(UUID id) {
    Attempt attempt = locked(id);
    if (attempt.isOpen()) {
      throw new AttemptOpen();
    }
    return told(graded(goneOnWith(attempt)));
  }

  private Attempt graded(Attempt attempt) {
    if (attempt.grade() != null) {
      return attempt;
    }
    attempts.close(attempt.id(), attempt.graded(), attempt.isOpen());
    return stored(attempt.id());
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
